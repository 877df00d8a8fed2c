package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleResponse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dudao.edge.Api.Operation;
import org.dudao.edge.Wire.Answer;
import org.dudao.edge.Wire.Request;
import org.dudao.testing.Contract;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** I-04: whatever is sent, the product does not break, and its answer is one that the contract promises. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 100);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
    private static final int SHOWN = 5;

    private static final Judge JUDGE = new Judge();
    private static int sent;

    @TestFactory
    Stream<DynamicTest> no_request_breaks_an_operation() {
        var api = Api.running();
        var world = World.create();
        var callers = new Callers(world);
        return api.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation + ", seed " + SEED, () -> {
                    var mutations = new Mutations(
                            api,
                            operation,
                            world.ids().values(),
                            SEED ^ operation.toString().hashCode());
                    fuzz(operation, callers, mutations);
                }));
    }

    private static void fuzz(Operation operation, Callers callers, Mutations mutations) {
        var faults = new ArrayList<String>();
        for (var i = 0; i < REQUESTS; i++) {
            var request = mutations.next(callers.of(operation));
            var answer = Wire.send(request);
            sent++;
            var wrong = new ArrayList<>(JUDGE.faults(request.method(), answer));
            promised(request, answer, wrong);
            if (!wrong.isEmpty()) {
                faults.add("\n%s%n   -> %d %s".formatted(request, answer.status(), wrong));
            }
        }
        assertThat(faults.stream().limit(SHOWN)).as("%d faults", faults.size()).isEmpty();
    }

    private static void promised(Request request, Answer answer, List<String> wrong) {
        var response = SimpleResponse.Builder.status(answer.status()).withContentType(answer.header("content-type"));
        answer.headers().forEach(response::withHeader);
        try {
            Contract.hold(
                    request.method(),
                    URI.create("http://localhost" + request.target()).getPath(),
                    response.withBody(answer.body()).build());
        } catch (AssertionError e) {
            wrong.add(e.getMessage());
        }
    }

    @AfterAll
    static void figures() {
        Figures.record(
                "fuzz",
                new TreeMap<>(Map.of(
                        "fuzz requests",
                        sent,
                        "5xx",
                        JUDGE.failures(),
                        "bodies with leak",
                        JUDGE.leaks(),
                        "seed",
                        SEED)));
    }
}
