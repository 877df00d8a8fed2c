package org.dudao.district;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/school-sites")
@Tag(name = "school-site", description = "Where schools lie")
class SchoolSiteResource {

    /** Degrees, WGS 84. */
    public record SchoolSitePoint(
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude) {}

    /** The schools of the caller's division whose place is known. */
    public record SchoolSiteList(@Size(max = 20000) List<SchoolPoint> items) {}

    private final SchoolSites sites;
    private final CallerScope caller;

    SchoolSiteResource(SchoolSites sites, CallerScope caller) {
        this.sites = sites;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "List the known places of schools",
            description = "Those of the caller's own division; a proposal shortens the ways between them.")
    public SchoolSiteList list() {
        return new SchoolSiteList(sites.of(caller.home()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Say where a school lies",
            description = "In degrees (WGS 84); takes the place of what was known.")
    public SchoolPoint put(UUID id, @NotNull @Valid SchoolSitePoint point) {
        sites.lie(id, point.latitude(), point.longitude());
        return new SchoolPoint(id, point.latitude(), point.longitude());
    }
}
