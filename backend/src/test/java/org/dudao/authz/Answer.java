package org.dudao.authz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** An answer with everything that reaches the caller: status, headers and bytes. */
record Answer(int status, Map<String, String> headers, byte[] bytes) {

    /** Where the chains stand, and a signature: no two exports end alike, whatever they hold. */
    private static final String END_OF_EXPORT = "(?m)^(head|signature),.*\\R";

    /** When a workbook was made, above its rows and in its description. */
    private static final String TIME_OF_EXPORT = "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:[\\d.]+Z)?";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        var headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
        return new Answer(response.statusCode(), headers, response.body());
    }

    boolean granted() {
        return status >= 200 && status < 300;
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    String code() {
        return json().path("code").asText();
    }

    /** All text in it, headers decoded and workbooks unpacked, so that nothing hides from a search. */
    String everything() {
        var head = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + decoded(header.getValue()))
                .collect(Collectors.joining("\n"));
        return head + "\n\n" + contents();
    }

    private String contents() {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                ? unpacked().replaceAll(TIME_OF_EXPORT, "")
                : text();
    }

    /** What must be the same for a row of somebody else and for one that nobody has (A-06). */
    String withoutTrace() {
        return status + " " + headers.get("content-type") + " "
                + contents()
                        .replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"")
                        .replaceAll(END_OF_EXPORT, "");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return header;
        }
    }

    private String unpacked() {
        try {
            var file = Files.write(Files.createTempFile("answer", ".zip"), bytes);
            try (var zip = new ZipFile(file.toFile())) {
                var all = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                return all.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
