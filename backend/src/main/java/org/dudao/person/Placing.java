package org.dudao.person;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

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
        var token = (JsonWebToken) identity.getPrincipal();
        var today = LocalDate.now(clock);
        return lookup.find(token.getSubject(), account(token), today)
                .map(placed -> placed(identity, placed, today))
                .orElseGet(() -> unplaced(identity, token.getSubject()));
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

    private SecurityIdentity unplaced(SecurityIdentity identity, String subject) {
        return lookup.isShut(subject)
                ? QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(CallerScope.REFUSED, "account-shut")
                        .build()
                : identity;
    }

    private static @Nullable String account(JsonWebToken token) {
        String name = token.getClaim("preferred_username");
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
