package org.dudao.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.dudao.person.Placed;

/**
 * Turns a live session into an identity. The identity provider is not asked and its keys are not needed: while it is
 * down, whoever is signed in works on.
 */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    /** The name under which the identity carries the session's id. */
    static final String ATTRIBUTE = "session";

    private final SessionLookup lookup;

    SessionIdentities(SessionLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                lookup.find(request).map(SessionIdentities::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(SessionLookup.Live session) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(session.account())
                .addAttribute(ATTRIBUTE, session.id());
        if (session.placed() != null) {
            identity.addAttribute(Placed.ATTRIBUTE, session.placed());
        }
        return identity.build();
    }
}
