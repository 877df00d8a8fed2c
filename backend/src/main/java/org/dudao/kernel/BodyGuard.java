package org.dudao.kernel;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A body says what it is, comes as it is, and JSON stays small (I-07); all before a byte of it is read. */
class BodyGuard {

    /** A thousand times what a form needs; files have their own limit where they are kept. */
    static final int LARGEST_JSON = 1024 * 1024;

    private final Problems problems;

    BodyGuard(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response guard(ContainerRequestContext request) {
        if (request.getLength() <= 0 && request.getHeaderString("Transfer-Encoding") == null) {
            return null;
        }
        var type = type(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (type == null || request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            return problems.response(415, "unsupported-media-type");
        }
        if (!isJson(type)) {
            return null;
        }
        if (!type.getParameters()
                .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                .toLowerCase(Locale.ROOT)
                .matches("utf-?8")) {
            return problems.response(415, "unsupported-charset");
        }
        return request.getLength() > LARGEST_JSON ? problems.response(413, "too-large") : null;
    }

    /** A body in chunks does not tell its length beforehand. */
    @ServerRequestFilter
    void bound(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null && isJson(request.getMediaType())) {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    private static @Nullable MediaType type(@Nullable String header) {
        try {
            return header == null || header.isBlank() ? null : MediaType.valueOf(header);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static final class Bounded extends FilterInputStream {

        private int left = LARGEST_JSON;

        Bounded(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = super.read(buffer, from, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            left -= result < 0 ? 0 : bytes;
            if (left < 0) {
                throw new ClientErrorException(413);
            }
            return result;
        }
    }
}
