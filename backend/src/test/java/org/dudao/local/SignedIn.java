package org.dudao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A person of the demonstration, signed in as in a browser: through Keycloak's page, with the session cookie. */
public final class SignedIn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient browser;
    private final String origin;

    private SignedIn(HttpClient browser, String origin) {
        this.browser = browser;
        this.origin = origin;
    }

    static SignedIn as(DemoUser user, Stack stack) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var person = new SignedIn(browser, stack.webUrl());
        var page = person.send(HttpRequest.newBuilder(URI.create(stack.webUrl() + "/login?returnTo=/api/me")));
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no sign-in page");
        }
        person.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + encode(user.account()) + "&password=" + encode(user.password()))));
        return person;
    }

    /** The same browser with the same cookies at another replica. */
    public SignedIn at(LocalApi replica) {
        return new SignedIn(browser, replica.url());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)));
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return write("POST", path, "application/json", JSON.writeValueAsBytes(body));
    }

    public JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return write("PUT", path, "application/json", JSON.writeValueAsBytes(body));
    }

    JsonNode write(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)
                .header("Content-Type", type)
                .header("X-Dudao", "1")
                .method(method, BodyPublishers.ofByteArray(body))));
    }

    /** For the steps that only repeat the version they saw. */
    JsonNode step(JsonNode seen, String path, Map<String, Object> more) throws IOException, InterruptedException {
        var body = new HashMap<String, Object>(more);
        body.put("version", seen.path("version").intValue());
        return post(path, body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var built = request.build();
        var answer = browser.send(built, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    built.method() + " " + built.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Browsers trust this machine enough to send it secure cookies without TLS; the JDK has to be told. */
    private static final class Cookies extends CookieManager {

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            var told = new HashMap<>(headers);
            told.replaceAll((name, values) -> values.stream()
                    .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                    .toList());
            super.put(uri, told);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
