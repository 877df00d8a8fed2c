package org.dudao.kernel;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser signs in at {@code /login} and from then on holds a cookie; machines send a bearer token.
 * Anywhere else a caller without either is told so as JSON and never redirected.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;

    SignIn(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        return oidc.authenticate(context, manager);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return switch (context.normalizedPath()) {
            case "/login" -> oidc.getChallenge(context);
            case "/logout" -> Uni.createFrom().item(new ChallengeData(302, "Location", "/"));
            default -> Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        };
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Cookie and bearer are two doors with different locks: an ID token opens only the first. */
    @ApplicationScoped
    static class Doors implements TenantResolver {

        @Override
        public @Nullable String resolve(RoutingContext context) {
            return context.request().headers().contains("Authorization") ? "machine" : null;
        }
    }
}
