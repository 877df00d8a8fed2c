package org.dudao.kernel;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201, where the new thing is, and what it looks like. */
public final class Created {

    private Created() {}

    public static <T> RestResponse<T> at(String path, T view) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(view)
                .build();
    }
}
