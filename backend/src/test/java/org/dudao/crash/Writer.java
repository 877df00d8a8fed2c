package org.dudao.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.dudao.crash.Write.Outcome;
import org.dudao.kernel.TimeConfig;
import org.dudao.local.LocalApi;
import org.dudao.local.SigningKey;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;

/**
 * People of one school at work: they write, lose answers, ask again at any replica, and now and then give up. Each
 * write has one key or one id for all its attempts, as the product's own clients do it.
 */
final class Writer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int A_DAY = 86_400;

    /** Milliseconds between two visits: whoever starts again beside the writers gets its share of the processors. */
    private static final int MOST_THOUGHT = 1500;

    private final List<LocalApi> replicas;
    private final History history;
    private final Random random;
    private final boolean keys;
    private final String office;
    private final String inspector;
    private final UUID schoolId = Given.school(Caller.CHENGYANG);
    private final UUID inspectorId = Given.inspector(Caller.CHENGYANG);
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param keys whether its creations carry an {@code Idempotency-Key} */
    Writer(List<LocalApi> replicas, History history, Random random, boolean keys) {
        this.replicas = replicas;
        this.history = history;
        this.random = random;
        this.keys = keys;
        Given.assigned(Caller.CHENGYANG, schoolId, inspectorId);
        Caller.school(Caller.CHENGYANG, schoolId);
        this.office = token(Caller.office(Caller.CHENGYANG));
        this.inspector = token(Caller.inspector(Caller.CHENGYANG, inspectorId));
    }

    private static String token(Caller caller) {
        return SigningKey.token(caller.person().toString(), caller.account(), A_DAY);
    }

    /** A creation, now and then an uploaded list, and a visit that is written down and then submitted. */
    void work() throws JsonProcessingException, InterruptedException {
        register();
        if (random.nextInt(4) == 0) {
            upload();
        }
        var visit = UUID.randomUUID();
        if (record(visit) == Outcome.ACKNOWLEDGED) {
            submit(visit);
        }
        Thread.sleep(random.nextInt(MOST_THOUGHT));
    }

    private void register() throws JsonProcessingException, InterruptedException {
        var number = "K" + UUID.randomUUID().toString().substring(0, 18);
        var body = Map.of("number", number, "name", "张督学", "kind", "PART_TIME");
        write(
                "inspector " + number,
                "POST",
                "/api/inspectors",
                office,
                "application/json",
                json.writeValueAsString(body));
    }

    private void upload() throws InterruptedException {
        var name = UUID.randomUUID() + ".csv";
        var list = "学校代码,学校名称,办学类型,办学性质\nK1,新建小学,小学,公办\n";
        write("list " + name, "POST", "/api/school-imports?fileName=" + name, office, "text/csv", list);
    }

    private Outcome record(UUID visit) throws JsonProcessingException, InterruptedException {
        var problem = Map.of(
                "id",
                UUID.randomUUID(),
                "item",
                6,
                "grade",
                "ORDINARY",
                "description",
                "消防通道被杂物堵塞",
                "settledOnSpot",
                false);
        var body = Map.of(
                "schoolId", schoolId,
                "visitedOn", LocalDate.now(TimeConfig.CHINA).toString(),
                "inspectorIds", List.of(inspectorId),
                "matters", List.of(6),
                "methods", List.of(Map.of("method", "CAMPUS_WALK", "count", 1)),
                "problems", List.of(problem));
        return write(
                "visit " + visit,
                "PUT",
                "/api/inspections/" + visit,
                inspector,
                "application/json",
                json.writeValueAsString(body));
    }

    private void submit(UUID visit) throws InterruptedException {
        write(
                "submission " + visit,
                "POST",
                "/api/inspections/" + visit + "/submission",
                inspector,
                "application/json",
                "{\"version\": 0}");
    }

    private Outcome write(String key, String method, String path, String token, String type, String body)
            throws InterruptedException {
        var idempotencyKey = UUID.randomUUID().toString();
        var outcome = Outcome.UNKNOWN;
        for (var left = 1 + random.nextInt(40); left > 0 && outcome == Outcome.UNKNOWN; left--) {
            var replica = replicas.get(random.nextInt(replicas.size()));
            var request = HttpRequest.newBuilder(URI.create(replica.url() + path))
                    .timeout(random.nextInt(12) == 0 ? Duration.ofMillis(1 + random.nextInt(100)) : PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofString(body));
            if (keys && method.equals("POST")) {
                request.header("Idempotency-Key", idempotencyKey);
            }
            outcome = attempt(request.build());
        }
        history.add(new Write(key, outcome));
        return outcome;
    }

    private Outcome attempt(HttpRequest request) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            history.answered(request, answer, began);
            if (answer.statusCode() < 300) {
                return Outcome.ACKNOWLEDGED;
            }
            if (answer.statusCode() < 500 && !answer.body().contains("idempotency-key-in-flight")) {
                return Outcome.REFUSED;
            }
        } catch (IOException lost) {
            history.unanswered();
        }
        LockSupport.parkNanos(Duration.ofMillis(20 + random.nextInt(180)).toNanos());
        return Outcome.UNKNOWN;
    }
}
