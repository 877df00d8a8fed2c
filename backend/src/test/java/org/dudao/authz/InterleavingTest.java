package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;

/** however requests of different people interleave, each answer is its caller's alone. */
@QuarkusTest
class InterleavingTest extends InCountry {

    private static final int THREADS = 64;
    private static final int REQUESTS = 30;
    private static final List<String> LISTS =
            List.of("/api/schools", "/api/rectifications", "/api/inspections", "/api/findings", "/api/duties");

    /** An office and the token of its one person. */
    private record Office(Place place, String token) {}

    @Test
    void answers_never_mix() throws Exception {
        var offices = Stream.of(Place.CHENGYANG, Place.LAOSHAN, Place.LIXIA, Place.XIHU)
                .map(place -> new Office(place, Caller.office(place.region).token()))
                .toList();
        Queue<String> mixed = new ConcurrentLinkedQueue<>();
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(seed -> (Callable<Boolean>) () -> ask(offices, new Random(seed), mixed))
                    .toList();
            for (var task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
        Figures.add("matrix", "interleaved requests", THREADS * REQUESTS);
        Figures.add("matrix", "mixed answers", mixed.size());
        assertThat(mixed).isEmpty();
    }

    private boolean ask(List<Office> offices, Random random, Queue<String> mixed) {
        for (var i = 0; i < REQUESTS; i++) {
            var office = offices.get(random.nextInt(offices.size()));
            var path = LISTS.get(random.nextInt(LISTS.size())) + "?limit=200";
            var answer = country.sender.send(Request.get(path).by(office.token()));
            var rows = answer.json().path("items").size();
            var own = Canary.in(answer.everything()).allMatch(canary -> canary.region() == office.place().region);
            if (answer.status() != 200 || rows != office.place().rows || !own) {
                mixed.add("%s of %s: %d with %d rows".formatted(path, office.place(), answer.status(), rows));
            }
        }
        return true;
    }
}
