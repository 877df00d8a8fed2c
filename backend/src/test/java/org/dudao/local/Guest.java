package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody with a browser at Keycloak's own pages, who may or may not get in. */
public final class Guest {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new SignedIn.Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String origin;

    public Guest(String origin) {
        this.origin = origin;
    }

    /** What the browser shows. */
    public final class Page {

        private final int status;
        private final String html;

        private Page(int status, String html) {
            this.status = status;
            this.html = html;
        }

        public int status() {
            return status;
        }

        /** Whether there is a field of that name to be filled in. */
        public boolean asks(String field) {
            return html.contains("name=\"" + field + "\"");
        }

        public String value(String field) {
            var input = Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"")
                    .matcher(html);
            if (!input.find()) {
                throw new IllegalStateException("no " + field + " on the page:\n" + html);
            }
            return input.group(1);
        }

        public Page submit(Map<String, String> fields) {
            var form = FORM.matcher(html);
            if (!form.find()) {
                throw new IllegalStateException("no form on the page:\n" + html);
            }
            return load(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + encode(field.getValue()))
                            .collect(Collectors.joining("&")))));
        }
    }

    /** Signs in at the product; what comes next is Keycloak's to say. */
    public Page signIn(String account, String password) {
        return load(HttpRequest.newBuilder(URI.create(origin + "/login?returnTo=/api/me")))
                .submit(Map.of("username", account, "password", password));
    }

    public Page get(String path) {
        return load(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** The code that an authenticator app shows (RFC 6238), {@code ahead} steps of 30 seconds from now. */
    public static String code(String secret, int ahead) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / STEP_SECONDS + ahead)
                    .array());
            var offset = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Page load(HttpRequest.Builder request) {
        try {
            var answer = browser.send(request.build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
