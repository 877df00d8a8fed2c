package org.dudao.session;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own sign-ins (B-11). */
@Path("/sessions")
@Tag(name = "session", description = "Where somebody is signed in, and ending it")
class SessionResource {

    private final Sessions sessions;
    private final SecurityIdentity identity;

    SessionResource(Sessions sessions, SecurityIdentity identity) {
        this.sessions = sessions;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("session:own")
    @Operation(
            summary = "List my sessions",
            description =
                    "Every browser in which the caller is signed in, newest first; at most as many as are allowed.")
    public Page<SessionRow> list() {
        return new Page<>(own().stream().map(session -> session.row(current())).toList(), null);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("session:own")
    @Operation(
            summary = "End one of my sessions",
            description = "That browser is refused with its next request, wherever it is answered.")
    public SessionsEnded end(UUID id) {
        var chosen = own().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ended(List.of(chosen));
    }

    @POST
    @Path("end-others")
    @Transactional
    @Idempotent
    @PermissionsAllowed("session:own")
    @Operation(summary = "End my other sessions", description = "All but the one that asks.")
    public SessionsEnded endOthers() {
        return ended(own().stream()
                .filter(session -> !session.id().equals(current()))
                .toList());
    }

    @POST
    @Path("end-all")
    @Transactional
    @Idempotent
    @PermissionsAllowed("session:own")
    @Operation(summary = "Sign out everywhere", description = "All of them, the one that asks included.")
    public SessionsEnded endAll() {
        return ended(own());
    }

    private SessionsEnded ended(List<Session> chosen) {
        return new SessionsEnded(sessions.end(chosen, SessionEnd.ENDED_BY_OWNER));
    }

    private List<Session> own() {
        return sessions.openOf(identity.getPrincipal().getName());
    }

    /** None where the caller came with a token. */
    private @Nullable UUID current() {
        return identity.getAttribute(SessionIdentities.ATTRIBUTE);
    }
}
