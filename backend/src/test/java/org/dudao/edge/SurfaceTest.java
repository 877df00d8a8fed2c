package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dudao.edge.Wire.Answer;
import org.dudao.edge.Wire.Request;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address shows to anybody: pages, their headers, and nothing of the machinery. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SurfaceTest {

    private final Judge judge = new Judge();

    @Test
    @DisplayName("O-02 machinery that products of this kind leave open is not to be found")
    void nothing_of_the_machinery_is_reachable() throws Exception {
        var reachable = new ArrayList<String>();
        var probes = Files.readAllLines(Path.of("src/test/resources/probe-paths.txt"), StandardCharsets.UTF_8);
        for (var path : probes) {
            var answer = get(path);
            if (answer.status() != 404 && answer.status() != 401 && !isPage(answer)) {
                reachable.add(path + " " + answer.status());
            }
        }
        Figures.record(
                "surface",
                new TreeMap<>(Map.of("probe paths", probes.size(), "probe paths reachable", reachable.size())));
        assertThat(probes).hasSizeGreaterThan(300);
        assertThat(reachable).isEmpty();
    }

    /** Any path without a dot is a page of the front end, which decides there what to show. */
    private static boolean isPage(Answer answer) {
        return answer.status() == 200 && answer.body().contains("<title>office</title>")
                || answer.status() == 200 && answer.body().contains("<title>field</title>")
                || answer.status() == 200 && answer.body().contains("<title>pub</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/m/",
                "/p/s/0123456789abcdef",
                "/rectifications/x",
                "/assets/index-1a2b3c4d.js",
                "/assets/absent.js",
                "/absent.html",
                "/login?returnTo=/board",
                "/logout",
                "/q/health",
                "/api/me",
                "/api/nothing",
                "/api/openapi"
            })
    @DisplayName("W-02 every answer carries the headers, whatever its status")
    void every_answer_carries_the_headers(String path) {
        assertThat(judge.faults("GET", get(path)).stream().filter(fault -> fault.startsWith("headers")))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a second loopback address to be the proxy")
    @DisplayName("W-02 whoever came over https is told to stay there")
    void https_is_for_good() throws Exception {
        var forwarded = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(Wire.sendRaw("127.0.0.2", forwarded).header("strict-transport-security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(Wire.sendRaw("127.0.0.1", forwarded).header("strict-transport-security"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "W-01 field and public pages need no exception from the strict policy; the office one nonce for styles")
    void policies_are_strict() {
        var field = get("/m/").header("content-security-policy");
        var open = get("/p/s/0123456789abcdef").header("content-security-policy");
        var office = get("/").header("content-security-policy");
        assertThat(open).isEqualTo(field);
        assertThat(field).contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;");
        assertThat(office).containsPattern("style-src 'self' 'nonce-[\\w-]{24}'; img-src 'self' blob: data:;");
        assertThat(List.of(field, office))
                .allSatisfy(policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'")
                        .doesNotContain("unsafe", "*", "http:"));
        assertThat(get("/").body()).doesNotContain("__NONCE__");
    }

    @Test
    @DisplayName("W-01 the service worker may fetch what is ours and do nothing else, and is asked for anew each time")
    void the_service_worker_may_only_fetch() {
        var worker = get("/m/sw.js");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(worker.header("content-security-policy"))
                .isEqualTo("default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
        assertThat(worker.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void hashed_files_are_kept_for_ever_and_pages_and_answers_never() {
        assertThat(get("/assets/index-1a2b3c4d.js").header("cache-control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(List.of(get("/"), get("/m/"), get("/api/me"), get("/absent.html"), get("/assets/absent.js")))
                .allSatisfy(answer -> assertThat(answer.header("cache-control")).isEqualTo("no-store"));
    }

    private static Answer get(String path) {
        return Wire.send(new Request("GET", path, Map.of(), null, null));
    }
}
