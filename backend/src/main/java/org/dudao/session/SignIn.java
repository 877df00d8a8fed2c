package org.dudao.session;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser signs in at {@code /login} and from then on holds the cookie of a session of ours; machines send a bearer
 * token. Anywhere else a caller without either is told so as JSON and never redirected (B-08, B-13).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private static final String LOGIN = "/login";
    private static final String LOGOUT = "/logout";

    private final OidcAuthenticationMechanism oidc;

    SignIn(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var request = SessionRequest.of(context);
        var path = context.normalizedPath();
        if (request == null || byToken(context) || path.equals(LOGOUT)) {
            return oidc.authenticate(context, manager);
        }
        var known = manager.authenticate(request);
        return path.equals(LOGIN)
                ? known.onFailure(AuthenticationFailedException.class).recoverWithUni(() -> anew(context, manager))
                : known;
    }

    /** A session that is over must not stand in the way of the next. */
    private Uni<SecurityIdentity> anew(RoutingContext context, IdentityProviderManager manager) {
        context.response().removeCookie(SessionCookie.INSIDE, false);
        return oidc.authenticate(context, manager);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return switch (context.normalizedPath()) {
            case LOGIN -> oidc.getChallenge(context);
            case LOGOUT -> Uni.createFrom().item(new ChallengeData(302, "Location", "/"));
            default -> Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        };
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        var types = new HashSet<>(oidc.getCredentialTypes());
        types.add(SessionRequest.class);
        return types;
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    private static boolean byToken(RoutingContext context) {
        return context.request().headers().contains("Authorization");
    }

    /** Cookie and bearer are two doors with different locks: an ID token opens only the first. */
    @ApplicationScoped
    static class Doors implements TenantResolver {

        @Override
        public @Nullable String resolve(RoutingContext context) {
            return byToken(context) ? "machine" : null;
        }
    }
}
