package org.dudao.session;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dudao.testing.Browser;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every write of the contract, as another site would make a signed-in browser send it (B-12, K-15). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ForeignWriteTest {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    record Write(String method, String path) {}

    /** What a foreign page can do, and what it then gets. */
    private static final Map<String, UnaryOperator<RequestSpecification>> WAYS = new LinkedHashMap<>(Map.of(
            "without the mark", request -> request.contentType(ContentType.JSON),
            "with another mark",
                    request -> request.contentType(ContentType.JSON).header("X-Dudao", "true"),
            "as a form",
                    request -> request.contentType("application/x-www-form-urlencoded")
                            .header("X-Dudao", "1"),
            "as an upload form",
                    request -> request.contentType("multipart/form-data; boundary=x")
                            .header("X-Dudao", "1"),
            "as plain text", request -> request.contentType("text/plain").header("X-Dudao", "1"),
            "from a foreign page", request -> marked(request).header("Origin", "https://evil.example"),
            "from a neighbour", request -> marked(request).header("Origin", "http://localhost:1"),
            "from a page without origin", request -> marked(request).header("Origin", "null")));

    @Test
    @DisplayName("B-12 no write is accepted that another site could have sent")
    void none_is_accepted() {
        var browser = Browser.signedIn(Caller.office(Caller.CHENGYANG));
        var accepted = new ArrayList<String>();
        var tried = 0;
        for (var write : writes()) {
            for (var way : WAYS.entrySet()) {
                tried++;
                var status = send(way.getValue().apply(riding(browser)), write);
                if (status != 403 && status != 415) {
                    accepted.add(write + " " + way.getKey() + ": " + status);
                }
            }
        }
        Figures.add("sessions", "foreign writes", tried);
        Figures.add("sessions", "foreign writes accepted", accepted.size());
        assertThat(accepted).isEmpty();
    }

    @Test
    @DisplayName("B-12 a page of ours writes, whether the browser names its origin or not")
    void our_own_page_may() {
        var browser = Browser.signedIn(Caller.office(Caller.CHENGYANG));
        browser.request().post("/api/notifications/reading").then().statusCode(200);
        browser.request()
                .header("Origin", "http://localhost:" + RestAssured.port)
                .post("/api/notifications/reading")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification riding(Browser browser) {
        var anything = encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        return given().config(RestAssured.config().encoderConfig(anything)).cookie(Browser.SESSION, browser.session());
    }

    private static RequestSpecification marked(RequestSpecification request) {
        return request.contentType(ContentType.JSON).header("X-Dudao", "1");
    }

    private static int send(RequestSpecification request, Write write) {
        return request.body("")
                .request(
                        write.method(),
                        write.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                .statusCode();
    }

    private static List<Write> writes() {
        Map<String, Map<String, ?>> paths = given().accept("application/json")
                .get("/api/openapi")
                .jsonPath()
                .getMap("paths");
        var writes = new ArrayList<Write>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(WRITES::contains)
                .forEach(method -> writes.add(new Write(method.toUpperCase(), path))));
        assertThat(writes).hasSizeGreaterThan(20);
        return writes;
    }
}
