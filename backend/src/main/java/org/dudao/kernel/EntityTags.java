package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every versioned answer its strong tag and spares the body when the reader has it already. */
class EntityTags {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        var tag = Precondition.tag(view.version());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (request.getMethod().equals("GET")
                && seen != null
                && Arrays.stream(seen.split(",")).anyMatch(s -> s.strip().equals(tag))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
