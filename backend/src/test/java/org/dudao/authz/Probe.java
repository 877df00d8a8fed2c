package org.dudao.authz;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation whose author forgot to say who may use it. It must not answer. */
@Path("/forgotten")
public class Probe {

    @GET
    @Operation(hidden = true)
    public String answer() {
        return "open";
    }
}
