package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser before a real Keycloak that takes one step at a time and lets a test look at, keep and alter each. */
final class RealBrowser {

    /** The name of the session's cookie where the product is reached over TLS. */
    static final String SESSION = "__Host-dudao";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** As far as the page that asks for the password. */
    String toPassword(String product) throws IOException, InterruptedException {
        var page = get(location(get(product + "/login?returnTo=/api/me")));
        return form(page);
    }

    /** Sends the form; the answer leads back to the product when the password was right. */
    HttpResponse<String> password(String form, String account, String password)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(account) + "&password=" + encode(password))));
    }

    /** The whole way; answers the last step, with the session's cookie in it. */
    HttpResponse<String> signIn(String product, String account, String password)
            throws IOException, InterruptedException {
        return get(location(password(toPassword(product), account, password)));
    }

    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    HttpResponse<String> post(String url, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String session() {
        return cookies.get(SESSION);
    }

    /** Takes over what another browser holds, as a thief would. */
    RealBrowser steal(RealBrowser other) {
        cookies.putAll(other.cookies);
        return this;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + answer.body()));
    }

    static String form(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form: " + page);
        }
        return form.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var answer = client.send(
                held.isEmpty()
                        ? request.build()
                        : request.header("Cookie", held).build(),
                BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String set) {
        var pair = set.split(";", 2)[0].split("=", 2);
        if (set.toLowerCase().contains("max-age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
