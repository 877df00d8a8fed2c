package org.dudao.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dudao.edge.Wire.Answer;

/** What is true of every answer, whatever was sent: no failure of ours, nothing internal, and the headers. */
final class Judge {

    static final Map<String, Pattern> HEADERS = Map.of(
            "x-content-type-options", Pattern.compile("nosniff"),
            "referrer-policy", Pattern.compile("no-referrer"),
            "cross-origin-opener-policy", Pattern.compile("same-origin"),
            "cross-origin-resource-policy", Pattern.compile("same-origin"),
            "permissions-policy", Pattern.compile("camera=\\(self\\), geolocation=\\(self\\), microphone=\\(\\)"),
            "content-security-policy", Pattern.compile(".*default-src 'none'.*"),
            "x-frame-options", Pattern.compile("DENY"));

    /** I-03: stack, SQL, class, path and version. */
    private static final Pattern LEAK = Pattern.compile("\\bat [\\w.$]+\\([\\w]+\\.java|Exception\\b|\\bError:|"
            + "(org|com|io|jakarta|java|javax)\\.(dudao|hibernate|postgresql|jboss|quarkus|vertx|fasterxml|lang|util|ws)\\b|"
            + "(?i:\\bselect\\b.+\\bfrom\\b|\\binsert into\\b|\\bupdate\\b.+\\bset\\b|SQLSTATE)|"
            + "/(home|root|app|usr|tmp|work|var)/|(?i:quarkus|vert\\.x|hibernate|postgresql|jackson|netty)|"
            + "\\b\\d+\\.\\d+\\.\\d+\\b");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CODES = codes();

    private int failures;
    private int leaks;
    private int withoutHeaders;

    int failures() {
        return failures;
    }

    int leaks() {
        return leaks;
    }

    int withoutHeaders() {
        return withoutHeaders;
    }

    /** What is wrong with the answer in itself, in words; empty if nothing. */
    List<String> faults(String method, Answer answer) {
        var faults = new ArrayList<String>();
        if (answer.status() >= 500) {
            failures++;
            faults.add("our own failure: " + answer.status());
        }
        if (HEADERS.entrySet().stream()
                .anyMatch(h -> !h.getValue().matcher(answer.header(h.getKey())).matches())) {
            withoutHeaders++;
            faults.add("headers are missing: " + answer.headers());
        }
        if (answer.headers().containsKey("server") || answer.headers().containsKey("x-powered-by")) {
            leaks++;
            faults.add("names what it runs on");
        }
        if (answer.status() >= 400 && !method.equals("HEAD")) {
            problem(answer, faults);
        }
        return faults;
    }

    private void problem(Answer answer, List<String> faults) {
        if (LEAK.matcher(answer.body()).find()) {
            leaks++;
            faults.add("says something internal");
        }
        var code = code(answer);
        if (!answer.header("content-type").startsWith("application/problem+json")
                || !CODES.contains(code)
                || read(answer).path("status").asInt() != answer.status()
                || read(answer).path("traceId").asText().isEmpty()) {
            faults.add("no problem document with a known code");
        }
    }

    static String code(Answer answer) {
        return read(answer).path("code").asText();
    }

    private static com.fasterxml.jackson.databind.JsonNode read(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static Set<String> codes() {
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            var codes = new TreeSet<String>();
            for (var file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("problem."))
                        .map(line -> line.substring("problem.".length(), line.indexOf('=')))
                        .forEach(codes::add);
            }
            return codes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
