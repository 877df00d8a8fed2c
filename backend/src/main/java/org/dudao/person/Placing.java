package org.dudao.person;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** Turns "who" from the token into "as what and where" from our own table; takes effect on the next request. */
@ApplicationScoped
class Placing implements SecurityIdentityAugmentor {

    private final PlacementLookup lookup;
    private final InspectorReach reach;
    private final Clock clock;

    Placing(PlacementLookup lookup, InspectorReach reach, Clock clock) {
        this.lookup = lookup;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous() ? Uni.createFrom().item(identity) : context.runBlocking(() -> place(identity));
    }

    private SecurityIdentity place(SecurityIdentity identity) {
        var today = LocalDate.now(clock);
        return Optional.<Placed>ofNullable(identity.getAttribute(Placed.ATTRIBUTE))
                .or(() -> find(identity, today))
                .map(placed -> placed(identity, placed, today))
                .orElse(identity);
    }

    private Optional<Placed> find(SecurityIdentity identity, LocalDate today) {
        var who = SignedInAccount.of(identity.getPrincipal());
        return lookup.find(who.subject(), who.account(), today);
    }

    private SecurityIdentity placed(SecurityIdentity identity, Placed placed, LocalDate today) {
        var scope = new Scope(placed.person(), placed.regionId(), placed.regions(), schools(placed, today));
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Placed.ATTRIBUTE, placed)
                .addAttribute(CallerScope.ATTRIBUTE, scope)
                .addPermissionsAsString(placed.role().permissions())
                .build();
    }

    private @Nullable Set<UUID> schools(Placed placed, LocalDate today) {
        if (!placed.role().business()) {
            return Set.of();
        }
        if (placed.schoolId() != null) {
            return Set.of(placed.schoolId());
        }
        var inspector = placed.inspectorId();
        return inspector == null ? null : CallerScope.asSystem(() -> reach.schools(inspector, today));
    }
}
