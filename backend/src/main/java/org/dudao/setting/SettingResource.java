package org.dudao.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.region.SettingKeeper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/settings")
@Tag(name = "setting", description = "Numbers that the rules leave to the divisions")
class SettingResource {

    /** Every number with what holds today. */
    public record SettingList(@Size(max = 500) List<SettingView> items) {}

    private final SettingDesk desk;
    private final SettingValues values;
    private final SettingViewing viewing;

    SettingResource(SettingDesk desk, SettingValues values, SettingViewing viewing) {
        this.desk = desk;
        this.values = values;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("setting:read")
    @Operation(
            summary = "All settings",
            description =
                    "What holds today for the caller's division: its own number, else that of the nearest division"
                            + " above, else the product's; with the rule it comes from and the history.")
    public SettingList list() {
        return new SettingList(viewing.all());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("setting:read")
    @Operation(
            summary = "One number that was set",
            description = "By the caller's division or one below. The list shows what counts, from above as well.")
    public SettingValueView view(UUID id) {
        return viewing.view(values.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("setting:write")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingValueView.class)))
    @Operation(
            summary = "Set a number of the business",
            description =
                    "For the caller's own division and all below it that have none of their own, from a day on, with"
                            + " the reason. Deadlines that are counted already stay.")
    public RestResponse<SettingValueView> create(@NotNull @Valid SettingEntry entry) {
        var value = desk.set(SettingKeeper.OFFICE, entry);
        return Created.at("/api/settings/" + value.id(), viewing.view(value));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("setting:write")
    @Operation(
            summary = "Take back a number that does not hold yet",
            description = "It stays on record with the reason. One that holds is replaced by another.")
    public SettingValueView withdraw(UUID id, @NotNull @Valid SettingWithdrawal withdrawal) {
        return viewing.view(desk.withdraw(SettingKeeper.OFFICE, id, withdrawal));
    }
}
