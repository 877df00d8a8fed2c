package org.dudao.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AuthenticationCompletionAction;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.dudao.kernel.CallerScope;
import org.dudao.person.Placed;
import org.dudao.person.SignedInAccount;
import org.dudao.session.Session.SigningIn;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Where the OIDC library puts what a sign-in brought: into a session of ours. The browser gets a random value and no
 * token; access and refresh tokens are not kept at all, because nobody uses them.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {

    private static final String WHO = "dudao.signing-in";

    private final Sessions sessions;
    private final SessionTermsInForce terms;
    private final Clock clock;

    SessionTokens(Sessions sessions, SessionTermsInForce terms, Clock clock) {
        this.sessions = sessions;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        return blocking.runBlocking(() -> begin(context, tokens.getIdToken()).value());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String value,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        return blocking.runBlocking(() -> system(() -> sessions.withKey(new SessionKey(value)))
                .map(session -> new AuthorizationCodeTokens(session.idToken(), null, null))
                .orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String value, OidcRequestContext<Void> blocking) {
        return blocking.runBlocking(() -> {
            system(() -> sessions.withKey(new SessionKey(value))
                    .map(session -> sessions.end(List.of(session), SessionEnd.SIGNED_OUT)));
            return null;
        });
    }

    private SessionKey begin(RoutingContext context, String idToken) {
        SecurityIdentity identity = context.get(WHO);
        var token = (JsonWebToken) identity.getPrincipal();
        var who = SignedInAccount.of(token);
        var address = context.request().remoteAddress().hostAddress();
        var device = Device.words(context.request().getHeader("User-Agent"));
        var by = new SigningIn(who.subject(), who.account(), token.getClaim("sid"), idToken, address, device);
        var inForce = system(() -> terms.of(region(identity)));
        var key = SessionKey.draw();
        system(() -> {
            sessions.begin(new Session(key, by, inForce, Instant.now(clock)), address, device);
            return key;
        });
        system(() -> {
            sessions.keepNewest(who.subject(), inForce.parallel());
            return key;
        });
        SessionCookie.lives(context, inForce.absolute().toSeconds());
        return key;
    }

    private static @Nullable Integer region(SecurityIdentity identity) {
        Placed placed = identity.getAttribute(Placed.ATTRIBUTE);
        return placed == null ? null : placed.regionId();
    }

    /** There is no caller yet, or no longer. */
    private static <T> T system(Callable<T> work) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /** The library hands out the identity only here, before it asks for the session. */
    @ApplicationScoped
    static class Completion implements AuthenticationCompletionAction {

        @Override
        public Uni<Void> action(AuthenticationCompletionContext completed) {
            completed.routingContext().put(WHO, completed.identity());
            return Uni.createFrom().voidItem();
        }
    }
}
