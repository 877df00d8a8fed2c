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
import org.dudao.kernel.CallerScope;

/** Turns "who" from the token into "as what and where" from our own table; takes effect on the next request. */
@ApplicationScoped
class Placing implements SecurityIdentityAugmentor {

    private final PlacementLookup lookup;
    private final PersonScope scopes;
    private final AccountUse use;
    private final Clock clock;

    Placing(PlacementLookup lookup, PersonScope scopes, AccountUse use, Clock clock) {
        this.lookup = lookup;
        this.scopes = scopes;
        this.use = use;
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
                .orElseGet(() -> unplaced(identity));
    }

    private Optional<Placed> find(SecurityIdentity identity, LocalDate today) {
        var who = SignedInAccount.of(identity.getPrincipal());
        return lookup.find(who.subject(), who.account(), today);
    }

    private SecurityIdentity placed(SecurityIdentity identity, Placed placed, LocalDate today) {
        if (!today.equals(placed.lastUsedOn())) {
            use.note(placed, today);
        }
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Placed.ATTRIBUTE, placed)
                .addAttribute(CallerScope.ATTRIBUTE, scopes.of(placed, today))
                .addPermissionsAsString(placed.role().permissions())
                .build();
    }

    private SecurityIdentity unplaced(SecurityIdentity identity) {
        return lookup.isShut(SignedInAccount.of(identity.getPrincipal()).subject())
                ? QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(CallerScope.REFUSED, "account-shut")
                        .build()
                : identity;
    }
}
