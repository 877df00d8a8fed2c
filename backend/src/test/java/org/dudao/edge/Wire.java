package org.dudao.edge;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dudao.testing.Caller;
import org.jspecify.annotations.Nullable;

/** Sends requests as they are, without a library that would put them right. */
final class Wire {

    /** @param target path and query, percent-encoded */
    record Request(
            String method,
            String target,
            Map<String, String> headers,
            byte @Nullable [] body,
            @Nullable Caller caller) {

        static Request of(Api.Operation operation, String target, Caller caller) {
            return new Request(operation.method(), target, Map.of(), null, caller);
        }

        Request json(String text) {
            return body("application/json", text.getBytes(StandardCharsets.UTF_8));
        }

        Request body(String type, byte[] bytes) {
            return new Request(method, target, headers, bytes, caller).header("Content-Type", type);
        }

        Request header(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Request(method, target, more, body, caller);
        }

        @Override
        public String toString() {
            var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return method + " " + target + " " + headers + " " + text.substring(0, Math.min(300, text.length()));
        }
    }

    /** @param headers by lower-case name */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    /** Signing takes longer than most requests; a token lasts longer than the suite. */
    private static final Map<Caller, String> TOKENS = new ConcurrentHashMap<>();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    static Answer send(Request request) {
        var body = request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body());
        var http = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + request.target()))
                .timeout(Duration.ofSeconds(20))
                .method(request.method(), body);
        request.headers().forEach(http::header);
        if (request.caller() != null) {
            http.header("Authorization", "Bearer " + TOKENS.computeIfAbsent(request.caller(), Caller::token));
        }
        try {
            var answer = CLIENT.send(http.build(), BodyHandlers.ofString());
            var headers = new TreeMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Answer(answer.statusCode(), headers, answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.toString(), e);
        }
    }

    /** Writes the bytes and reads until the other side closes or has answered. */
    static Answer sendRaw(byte[] bytes) throws IOException {
        return sendRaw("127.0.0.1", bytes);
    }

    /** The same from another address of this machine. */
    static Answer sendRaw(String from, byte[] bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(2_000);
            var received = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            } catch (java.net.SocketException closedMeanwhile) {
                // A server that refuses early does not read on; what it said is still there.
            }
            try {
                socket.getInputStream().transferTo(received);
            } catch (IOException closedHard) {
                // The answer, if any, came before.
            }
            return parse(received.toString(StandardCharsets.UTF_8));
        }
    }

    private static Answer parse(String text) {
        if (!text.startsWith("HTTP/1.")) {
            return new Answer(0, Map.of(), text);
        }
        var parts = text.split("\r\n\r\n", 2);
        var headers = new TreeMap<String, String>();
        parts[0].lines().skip(1).forEach(line -> {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return new Answer(Integer.parseInt(parts[0].substring(9, 12)), headers, parts.length > 1 ? parts[1] : "");
    }
}
