package org.dudao.session;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Somebody else's sign-ins, for the office and the security administrator (B-11). */
@Path("/people/{person}/sessions")
@Tag(name = "personSession")
class PersonSessionResource {

    private final Sessions sessions;

    PersonSessionResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @PermissionsAllowed("session:manage")
    @Operation(
            summary = "List a person's sessions",
            description = "Every browser in which somebody of the caller's divisions is signed in, newest first.")
    public Page<SessionRow> list(UUID person) {
        return new Page<>(
                sessions.openOf(person).stream()
                        .map(session -> session.row(null))
                        .toList(),
                null);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("session:manage")
    @Operation(
            summary = "End one of a person's sessions",
            description = "That browser is refused with its next request; somebody of the caller's own division.")
    public SessionsEnded endOne(UUID person, UUID id) {
        return new SessionsEnded(sessions.endOneOf(person, id, SessionEnd.ENDED_BY_OFFICE));
    }

    @POST
    @Path("end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("session:manage")
    @Operation(
            summary = "End a person's sessions",
            description = "All of them, for somebody of the caller's own division; the account stays as it is.")
    public SessionsEnded end(UUID person) {
        return new SessionsEnded(sessions.endAllOf(person, SessionEnd.ENDED_BY_OFFICE));
    }
}
