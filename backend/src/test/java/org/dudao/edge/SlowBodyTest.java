package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I-07: the tests' own limit for a body is a few seconds, so that this need not wait for half a minute. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SlowBodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    @DisplayName("Who sends one byte after the other is cut off, and meanwhile others are served")
    void the_line_is_cut() throws IOException {
        var office = Caller.office(Caller.CHENGYANG);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(200);
            socket.getOutputStream()
                    .write(("POST /api/districts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + office.token() + "\r\nContent-Length: 9999\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            var begun = Instant.now();
            assertThat(cutAfter(socket, begun)).isLessThan(PATIENCE);
            office.request().get("/api/me").then().statusCode(200);
        }
    }

    /** A byte every 200 ms, until the other side closes. */
    private static Duration cutAfter(Socket socket, Instant begun) {
        while (Duration.between(begun, Instant.now()).compareTo(PATIENCE) < 0) {
            try {
                socket.getOutputStream().write(' ');
                if (socket.getInputStream().read() < 0) {
                    break;
                }
            } catch (SocketTimeoutException stillOpen) {
                continue;
            } catch (IOException cut) {
                break;
            }
        }
        return Duration.between(begun, Instant.now());
    }
}
