package org.dudao.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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

@Path("/security-settings")
@Tag(name = "securitySetting", description = "Numbers that protect the product")
class SecuritySettingResource {

    private final SettingDesk desk;
    private final SettingViewing viewing;

    SecuritySettingResource(SettingDesk desk, SettingViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("setting:secure")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingValueView.class)))
    @Operation(
            summary = "Set a number of security",
            description =
                    "For the caller's own division and all below it that have none of their own, from a day on, with"
                            + " the reason. Whoever is signed in stays so by the former one.")
    public RestResponse<SettingValueView> create(@NotNull @Valid SettingEntry entry) {
        var value = desk.set(SettingKeeper.SECURITY_ADMIN, entry);
        return Created.at("/api/settings/" + value.id(), viewing.view(value));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("setting:secure")
    @Operation(
            summary = "Take back a number of security that does not hold yet",
            description = "It stays on record with the reason. One that holds is replaced by another.")
    public SettingValueView withdraw(UUID id, @NotNull @Valid SettingWithdrawal withdrawal) {
        return viewing.view(desk.withdraw(SettingKeeper.SECURITY_ADMIN, id, withdrawal));
    }
}
