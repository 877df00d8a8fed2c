package org.dudao.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the few calls of Keycloak's administration that the product makes, and can be ill. The real one is met in the
 * long tests; here it is somebody else's system whose failures have to be arranged.
 */
public final class StandInKeycloak implements AutoCloseable {

    /** How it is feeling; a system property, because test and server may live in different class loaders. */
    public enum Mood {
        WELL,
        /** Answers, but only that it cannot. */
        BROKEN,
        /** Takes the question and says nothing. */
        SILENT,
        /** Does what it was asked and says nothing: the answer was lost on the way. */
        MUTE;

        public void set() {
            System.setProperty(MOOD, name());
        }
    }

    private static final String MOOD = "dudao.test.keycloak-mood";
    private static final String URL = "dudao.test.keycloak-url";
    private static final String REALM = "/admin/realms/dudao/users";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final HttpServer server;

    private StandInKeycloak(HttpServer server) {
        this.server = server;
    }

    static StandInKeycloak start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keycloak = new StandInKeycloak(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", keycloak::answer);
        server.start();
        System.setProperty(URL, "http://127.0.0.1:" + server.getAddress().getPort());
        Mood.WELL.set();
        return keycloak;
    }

    static String url() {
        return System.getProperty(URL);
    }

    /** What it knows of an account, whatever its mood; null if nothing. */
    public static @Nullable JsonNode user(String account) {
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(URI.create(url() + REALM + "?username=" + account))
                    .header("X-Test", "1")
                    .build();
            return JSON.readTree(client.send(question, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .get(0);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As somebody would at its own pages: the first sign-in with a password of one's own and a second factor. */
    public static void signInFirst(String account) {
        change(account, "{\"requiredActions\": [], \"totp\": true}");
    }

    /** An account made by hand in its own administration. */
    public static void knows(String account) {
        write("POST", "", "{\"username\": \"" + account + "\", \"enabled\": true}");
    }

    /** An account whose immutable id is known beforehand. */
    public static void knows(String account, String subject) {
        write("POST", "", "{\"id\": \"%s\", \"username\": \"%s\", \"enabled\": true}".formatted(subject, account));
    }

    /** An account removed by hand in its own administration. */
    public static void forgets(String account) {
        write("DELETE", "/" + user(account).get("id").asText(), "");
    }

    private static void change(String account, String patch) {
        write("PUT", "/" + user(account).get("id").asText(), patch);
    }

    private static void write(String method, String path, String body) {
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(url() + REALM + path))
                            .header("X-Test", "1")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var mood =
                exchange.getRequestHeaders().containsKey("X-Test") ? Mood.WELL : Mood.valueOf(System.getProperty(MOOD));
        var writes = exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getPath().equals(REALM);
        switch (mood) {
            case WELL -> send(exchange, reply(exchange));
            case BROKEN -> send(exchange, new Reply(503, "{}", null));
            case SILENT -> {}
            case MUTE -> {
                var done = reply(exchange);
                if (!writes) {
                    send(exchange, done);
                }
            }
        }
    }

    private record Reply(int status, String body, @Nullable String location) {}

    private Reply reply(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = exchange.getRequestBody().readAllBytes();
        if (path.endsWith("/token")) {
            return ok("{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 300}");
        }
        if (path.equals(REALM)) {
            return exchange.getRequestMethod().equals("GET") ? ok(found(query(exchange))) : create(JSON.readTree(body));
        }
        var steps = List.of(path.substring(REALM.length() + 1).split("/"));
        var user = users.get(steps.getFirst());
        if (user == null) {
            return new Reply(404, "{}", null);
        }
        return ok(on(user, exchange.getRequestMethod(), steps, body));
    }

    private String on(ObjectNode user, String method, List<String> steps, byte[] body) throws IOException {
        var call = method + (steps.size() > 1 ? " " + steps.get(1) : "");
        switch (call) {
            case "GET" -> {
                return user.toString();
            }
            case "DELETE" -> users.remove(steps.getFirst());
            case "PUT" -> user.setAll((ObjectNode) JSON.readTree(body));
            case "PUT reset-password" -> {
                user.putArray("credentials").addObject().put("id", "p").put("type", "password");
                user.put("secret", JSON.readTree(body).path("value").asText());
                user.withArray("requiredActions").add("UPDATE_PASSWORD");
            }
            case "GET credentials" -> {
                return user.withArray("credentials").toString();
            }
            case "DELETE credentials" -> {
                user.putArray("credentials");
                user.put("secret", "");
                user.put("totp", false);
            }
            case "POST logout" -> user.put("signedOut", user.path("signedOut").asInt() + 1);
            default -> throw new IOException("no such call: " + call);
        }
        return "{}";
    }

    private Reply create(JsonNode wanted) {
        var account = wanted.path("username").asText();
        if (!found(account).equals("[]")) {
            return new Reply(409, "{}", null);
        }
        var user = (ObjectNode) wanted;
        var id = wanted.path("id").asText(UUID.randomUUID().toString());
        var password = wanted.path("credentials").path(0);
        user.withArray("credentials").forEach(one -> ((ObjectNode) one).put("id", "p"));
        user.put("id", id)
                .put("totp", false)
                .put("secret", password.path("value").asText());
        if (password.path("temporary").asBoolean()) {
            user.withArray("requiredActions").add("UPDATE_PASSWORD");
        }
        users.put(id, user);
        return new Reply(201, "", url() + REALM + "/" + id);
    }

    private String found(String account) {
        var list = JSON.createArrayNode();
        users.values().stream()
                .filter(user -> user.path("username").asText().equals(account))
                .forEach(list::add);
        return list.toString();
    }

    private static String query(HttpExchange exchange) {
        for (var part : exchange.getRequestURI().getRawQuery().split("&")) {
            if (part.startsWith("username=")) {
                return URLDecoder.decode(part.substring("username=".length()), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Reply ok(String body) {
        return new Reply(200, body, null);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (reply.location() != null) {
            exchange.getResponseHeaders().set("Location", reply.location());
        }
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
