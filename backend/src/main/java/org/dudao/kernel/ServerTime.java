package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with every answer what time it is here, so that a phone notices that its own clock is wrong (D-10). */
class ServerTime {

    private final Clock clock;

    ServerTime(Clock clock) {
        this.clock = clock;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.DATE, Date.from(Instant.now(clock)));
    }
}
