package org.dudao.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.local.LocalStack;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T-DUP, X-20: double clicks and impatient networks create nothing twice, at whichever replica they arrive. */
@Tag("hard")
class DuplicateTest {

    private static final int EACH = 25;

    private record Sent(Creation creation, Caller by, String mark, String body, String key, String answer) {}

    private final Random random = new Random(20);
    private final List<Sent> sent = new ArrayList<>();
    private int requests;

    @Test
    void whatever_is_sent_up_to_five_times_at_once_is_there_once() throws Exception {
        try (var stack = LocalStack.start(2, false)) {
            var office = Caller.office(Caller.CHENGYANG);
            var security = Caller.administrator(Caller.CHENGYANG, "SECURITY_ADMIN");
            assertThat(creationsInTheContract(stack))
                    .isSubsetOf(Creation.ALL.stream().map(Creation::operation).toList());
            for (var creation : Creation.ALL) {
                for (var i = 0; i < EACH; i++) {
                    sent.add(create(stack, creation.ofSecurity() ? security : office, creation));
                }
            }
            for (var replica : stack.replicas()) {
                replica.kill();
                replica.restart();
            }
            sent.forEach(one -> repeatAfterRestart(stack, one));
            sent.forEach(one -> reuseKey(stack, one));
            report();
        }
    }

    private void report() {
        var doubled =
                sent.stream().filter(one -> one.creation().rows(one.mark()) > 1).toList();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("creations", sent.size());
        figures.put("requests sent", requests);
        figures.put("duplicates", doubled.size());
        Figures.record("idempotency", figures);
        System.out.println("idempotency " + figures);
        assertThat(doubled).isEmpty();
        assertThat(sent)
                .allSatisfy(one -> assertThat(one.creation().rows(one.mark())).isOne());
    }

    private Sent create(LocalStack stack, Caller by, Creation creation) throws Exception {
        var mark = Creation.mark();
        var body = creation.body().with(mark);
        var key = UUID.randomUUID().toString();
        var times = 1 + random.nextInt(5);
        Callable<Response> attempt =
                () -> creation.request(by, key, body).post(creation.at(stack.replica(random.nextInt(2))));
        var bodies = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(n -> attempt).toList())) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(201);
                bodies.add(answer.get().asString());
            }
        }
        requests += times;
        assertThat(bodies).as("one answer to all").containsOnly(bodies.getFirst());
        return new Sent(creation, by, mark, body, key, bodies.getFirst());
    }

    private void repeatAfterRestart(LocalStack stack, Sent one) {
        var answer = one.creation()
                .request(one.by(), one.key(), one.body())
                .post(one.creation().at(stack.replica(random.nextInt(2))));
        answer.then().statusCode(201).header("Idempotency-Replayed", is("true"));
        assertThat(answer.asString()).isEqualTo(one.answer());
        requests++;
    }

    private void reuseKey(LocalStack stack, Sent one) {
        one.creation()
                .request(one.by(), one.key(), one.creation().body().with(Creation.mark()))
                .post(one.creation().at(stack.replica(0)))
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    private static List<String> creationsInTheContract(LocalStack stack) {
        Map<String, Map<String, Map<String, Map<String, Object>>>> paths = given().queryParam("format", "json")
                .get(stack.replica(0).url() + "/api/openapi")
                .path("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("post")
                        && path.getValue().get("post").get("responses").containsKey("201"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
