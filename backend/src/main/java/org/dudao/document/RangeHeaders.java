package org.dudao.document;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a file is asked for: {@code If-Range} makes it the whole when the file is another by now. */
class RangeHeaders {

    @HeaderParam("Range")
    @Parameter(hidden = true)
    @Nullable
    String range;

    @HeaderParam("If-Range")
    @Parameter(hidden = true)
    @Nullable
    String ifRange;

    Optional<String> wanted(EntityTag tag) {
        var same = ifRange == null || ifRange.equals("\"" + tag.getValue() + "\"");
        return Optional.ofNullable(range).filter(given -> same);
    }
}
