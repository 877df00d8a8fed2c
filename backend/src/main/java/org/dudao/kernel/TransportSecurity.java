package org.dudao.kernel;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who came over https, directly or to our proxy, shall never come any other way again (W-02). */
@ApplicationScoped
class TransportSecurity {

    void promise(@Observes Filters filters) {
        filters.register(
                context -> {
                    if ("https".equals(context.request().scheme())) {
                        context.response()
                                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
                    }
                    context.next();
                },
                SlowBodies.BEFORE_ALL_ROUTES);
    }
}
