package org.dudao.agenda;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.dudao.kernel.Attachment;
import org.dudao.person.Placed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/agenda")
@Tag(name = "agenda", description = "What somebody has before them, for the calendar of a phone or a desk")
class AgendaResource {

    private final Agenda agenda;
    private final AgendaFile file;
    private final SecurityIdentity identity;
    private final Clock clock;

    AgendaResource(Agenda agenda, AgendaFile file, SecurityIdentity identity, Clock clock) {
        this.agenda = agenda;
        this.file = file;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("agenda:read")
    @APIResponse(
            responseCode = "200",
            description = "The calendar file",
            content =
                    @Content(
                            mediaType = AgendaFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "The caller's agenda as a calendar file",
            description = "Planned visits nobody has paid yet, records to submit and to review, and deadlines of"
                    + " rectifications, as iCalendar; taken over again, an entry replaces itself.")
    public RestResponse<StreamingOutput> draw() {
        Placed placed = Placed.of(identity);
        var drawn = file.of(agenda.of(placed, LocalDate.now(clock)), Instant.now(clock));
        StreamingOutput bytes = out -> out.write(drawn.getBytes(StandardCharsets.UTF_8));
        return RestResponse.ResponseBuilder.ok(bytes)
                .header("Content-Type", AgendaFile.MEDIA_TYPE + ";charset=UTF-8")
                .header("Content-Disposition", Attachment.named("dudao.ics"))
                .build();
    }
}
