package org.dudao.kernel;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A body says what it is and comes as it is; JSON is small (I-07) and UTF-8, which the parser takes too lightly. */
class BodyGuard {

    /** A hundred times what a form needs; files have their own limit where they are kept. */
    private static final int LARGEST_JSON = 1024 * 1024;

    private final Problems problems;

    BodyGuard(Problems problems) {
        this.problems = problems;
    }

    /** What the head alone tells, before a byte of the body is read. */
    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response head(ContainerRequestContext request) {
        var chunks = request.getHeaderString("Transfer-Encoding");
        if (chunks != null && !chunks.equalsIgnoreCase("chunked")) {
            return problems.response(400, "invalid-parameter");
        }
        var type = type(request);
        if (!hasBody(request)) {
            var unreadable = type == null && request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
            return unreadable ? problems.response(400, "invalid-parameter") : null;
        }
        if (type == null || request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            return problems.response(415, "unsupported-media-type");
        }
        return isJson(type) ? json(request, type) : null;
    }

    private @Nullable Response json(ContainerRequestContext request, MediaType type) {
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.toLowerCase(Locale.ROOT).matches("utf-?8")) {
            return problems.response(415, "unsupported-charset");
        }
        return request.getLength() > LARGEST_JSON ? problems.response(413, "too-large") : null;
    }

    /** An operation that names no type of body takes JSON; the platform would make a name of any text. */
    @ServerRequestFilter
    void body(ContainerRequestContext request, ResourceInfo operation) throws IOException {
        var type = type(request);
        if (type == null || !hasBody(request)) {
            return;
        }
        if (isJson(type)) {
            var bytes = request.getEntityStream().readNBytes(LARGEST_JSON + 1);
            if (bytes.length > LARGEST_JSON) {
                throw new ClientErrorException(413);
            }
            mustBeUtf8(bytes);
            request.setEntityStream(new ByteArrayInputStream(bytes));
        } else if (!operation.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            throw new NotSupportedException();
        }
    }

    /** Overlong forms and other encodings, recognised by their NULs, would be read as something else. */
    private static void mustBeUtf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.chars().anyMatch(c -> c == 0)) {
                throw new InvalidBody();
            }
        } catch (CharacterCodingException e) {
            throw new InvalidBody();
        }
    }

    static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    /** Null where it is missing or unreadable. */
    static @Nullable MediaType type(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            return header == null || header.isBlank() ? null : MediaType.valueOf(header);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
