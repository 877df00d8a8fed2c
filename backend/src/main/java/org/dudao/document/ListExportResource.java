package org.dudao.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/list-exports")
@Tag(name = "listExport", description = "Lists that people took along")
class ListExportResource {

    private final ListExports exports;

    ListExportResource(ListExports exports) {
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("export:read")
    @Operation(
            summary = "Lists that were taken along",
            description = "Who downloaded which list, when and by which filters; offices see all of their divisions,"
                    + " others their own. Each is drawn again from its address, as things are then.")
    public Page<ListExportRow> list(@Valid @BeanParam ListExportQuery query) {
        return exports.page(query);
    }
}
