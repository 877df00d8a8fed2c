package org.dudao.region;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Tag(name = "region", description = "Administrative divisions of China")
class RegionResource {

    /** The divisions right below one. */
    public record DivisionList(@Size(max = 2000) List<DivisionRow> items) {}

    private final Divisions divisions;

    RegionResource(Divisions divisions) {
        this.divisions = divisions;
    }

    @GET
    @Path("divisions")
    @Transactional
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Divisions below one",
            description = "The divisions right below the given one, the provinces by default (GB/T 2260);"
                    + " below a county its townships and streets.")
    public DivisionList divisions(
            @RestQuery @DefaultValue("000000") @Pattern(regexp = "\\d{6}(\\d{3})?") String parent) {
        return new DivisionList(divisions.children(parent));
    }
}
