package org.dudao.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.dudao.local.SigningKey;

/**
 * An identity provider small enough to start with the tests: the code flow with PKCE, its keys, and a count of who
 * asked for them. Whoever is to sign in is named in the address ({@code as}); Keycloak's own part is tested elsewhere.
 */
public final class Issuer implements AutoCloseable {

    static final String SECRET = "of-the-test-alone";

    /** Where it listens, in every class loader of a test run. */
    public static final String URL = "dudao.test.issuer";

    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Grant(String subject, String account, String nonce, String challenge, String redirect) {}

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final AtomicInteger keyFetches = new AtomicInteger();
    private final List<Map<?, ?>> keys = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Issuer(HttpServer server) {
        this.server = server;
        keys.add(jwk(SigningKey.ID, key()));
    }

    /** A public key as a provider publishes it. */
    public static Map<String, String> jwk(String id, RSAKey key) {
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", id,
                "n", base64(unsigned(key.getModulus().toByteArray())),
                "e", "AQAB");
    }

    static Issuer start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new Issuer(server);
        server.createContext("/.well-known/openid-configuration", issuer::discovery);
        server.createContext("/keys", issuer::keys);
        server.createContext("/new-key", issuer::publish);
        server.createContext("/authorize", issuer::authorize);
        server.createContext("/token", issuer::token);
        server.createContext(
                "/end", exchange -> redirect(exchange, query(exchange).get("post_logout_redirect_uri")));
        server.createContext(
                "/key-fetches", exchange -> answer(exchange, OK, Map.of("count", issuer.keyFetches.get())));
        server.start();
        return issuer;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                OK,
                Map.of(
                        "issuer", SigningKey.ISSUER,
                        "authorization_endpoint", url() + "/authorize",
                        "token_endpoint", url() + "/token",
                        "end_session_endpoint", url() + "/end",
                        "jwks_uri", url() + "/keys"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        keyFetches.incrementAndGet();
        answer(exchange, OK, Map.of("keys", keys));
    }

    /** A new key appears beside the old, as when the provider rotates its keys. */
    private void publish(HttpExchange exchange) throws IOException {
        keys.add(JSON.readValue(exchange.getRequestBody(), Map.class));
        answer(exchange, OK, Map.of());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = query(exchange);
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        var who = asked.get("as").split(":", 2);
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Grant(who[0], who[1], asked.get("nonce"), asked.get("code_challenge"), asked.get("redirect_uri")));
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = codes.remove(asked.getOrDefault("code", ""));
        if (grant == null
                || !grant.redirect.equals(asked.get("redirect_uri"))
                || !grant.challenge.equals(challenge(asked.get("code_verifier")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var id = SigningKey.sign(SigningKey.claims(grant.subject, grant.account, 300)
                .claim("sid", sessionOf(grant))
                .claim("nonce", grant.nonce)
                .claim("typ", "ID")
                .audience("dudao-web"));
        answer(exchange, OK, Map.of("id_token", id, "access_token", id, "refresh_token", id, "token_type", "Bearer"));
    }

    private static String sessionOf(Grant grant) {
        return UUID.nameUUIDFromBytes(grant.nonce.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static RSAPrivateCrtKey key() {
        try {
            return SigningKey.key();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return form(URI.create(exchange.getRequestURI().toString()).getRawQuery());
    }

    private static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
