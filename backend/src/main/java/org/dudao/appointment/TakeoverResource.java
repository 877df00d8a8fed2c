package org.dudao.appointment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/appointment-takeovers")
@Tag(name = "tenure")
class TakeoverResource {

    /** An inspector who was in office before appointments were kept here. */
    public record AppointmentTakeover(
            @NotNull UUID inspectorId,
            @NotBlank @Size(max = 500) String need) {}

    private final AppointmentViewing viewing;
    private final Registering registering;

    TakeoverResource(AppointmentViewing viewing, Registering registering) {
        this.viewing = viewing;
        this.registering = registering;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = AppointmentView.class)))
    @Operation(
            summary = "Take an inspector over from the register",
            description = "Opens the appointment of somebody in office, so that renewal and end are decided in it.")
    public RestResponse<AppointmentView> takeOver(@NotNull @Valid AppointmentTakeover wanted) {
        var view = viewing.view(registering.takeOver(wanted));
        return Created.at("/api/appointments/" + view.id(), view);
    }
}
