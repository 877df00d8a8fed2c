package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;

/** T-PATH (A-10, I-q): however a path is written, it opens nothing that the plain one does not open. */
@QuarkusTest
class PathTest extends InCountry {

    private static final List<UnaryOperator<String>> MUTATIONS = List.of(
            path -> "/" + path,
            path -> last(path, "//"),
            path -> last(path, "/./"),
            path -> last(path, "/%2e/"),
            path -> last(path, "/x/../"),
            path -> last(path, "/x/%2e%2e/"),
            path -> last(path, "/..;/"),
            path -> last(path, "/;x/"),
            path -> last(path, "%2F"),
            path -> last(path, "%252F"),
            path -> last(path, "\\"),
            path -> last(path, "%5C"),
            path -> last(path, "%c0%af"),
            path -> path.replaceFirst("/api", "/api;x=1"),
            path -> path.replaceFirst("/api", "/login/../api"),
            path -> path.replaceFirst("/api", "/%61pi"),
            path -> path + ";x",
            path -> path + "%3Bx",
            path -> path + "%00",
            path -> path + "%20",
            path -> path + "/",
            path -> path + ".json",
            path -> path.toUpperCase(Locale.ROOT),
            path -> path + "?returnTo=/login");

    /** The front end answers whatever is no path of the API; that is the same page for everybody. */
    private static final int PAGE = 0;

    private static final Path FILE = Path.of("src/test/resources/web/index.html");

    @Test
    void crafted_paths_reach_nothing() {
        var sent = 0;
        var reached = new ArrayList<String>();
        var before = country.state();
        for (var operation : operations.values()) {
            for (var part : List.of(Part.ANONYMOUS, Part.UNPLACED, Part.SCHOOL)) {
                if (matrix.cell(operation, part) == Cell.DENY) {
                    var plain = valid(operation, part);
                    for (var mutation : MUTATIONS) {
                        var crafted = plain.at(mutation.apply(plain.path().replaceFirst("\\?.*", "")));
                        var status = status(crafted);
                        sent++;
                        if (status / 100 == 2) {
                            reached.add("%s %s as %s: %d".formatted(crafted.method(), crafted.path(), part, status));
                        }
                    }
                }
            }
        }
        Figures.add("matrix", "path mutations", sent);
        Figures.add("matrix", "paths reached", reached.size());
        assertThat(reached).isEmpty();
        assertThat(country.state()).isEqualTo(before);
    }

    private static String last(String path, String separator) {
        var slash = path.lastIndexOf('/');
        return path.substring(0, slash) + separator + path.substring(slash + 1);
    }

    /** Every byte of it but the nonce of the one answer is known. */
    private static boolean isPage(String body) throws IOException {
        return body.replaceAll("nonce=\"[\\w-]{24}\"", "nonce=\"__NONCE__\"").equals(Files.readString(FILE));
    }

    /** By hand, because every client would tidy the path up. */
    private static int status(Request request) {
        var body = request.body() == null ? new byte[0] : request.body().getBytes(StandardCharsets.UTF_8);
        var head = request.method() + " " + request.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: " + request.type() + "\r\nContent-Length: " + body.length + "\r\n"
                + (request.token() == null ? "" : "Authorization: Bearer " + request.token() + "\r\n") + "\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return isPage(answer[1]) ? PAGE : Integer.parseInt(answer[0].split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
