package org.dudao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dudao.crash.Campaign.Fault;
import org.dudao.crash.Write.Outcome;
import org.dudao.local.LocalStack;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** D-01, D-03, D-16, X-01, X-02: parts die or are restarted at random moments under load, and nothing acknowledged is lost or doubled. */
@Tag("hard")
class CrashTest {

    private static final int WRITERS = 16;

    /** Who is started so often is at work sooner without the second compiler. */
    private static final Map<String, String> QUICK = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final int faults = Integer.getInteger("faults", 60);

    @Test
    void nothing_acknowledged_is_lost_or_doubled_or_half_done() throws Exception {
        try (var stack = LocalStack.start(2, false, QUICK, Map.of())) {
            var campaign = new Campaign(stack, seed);
            var schedule = schedule(faults);
            var history = campaign.run(WRITERS, true, schedule);
            var found = campaign.contradictions();
            var halves = Halves.find();
            var recoveries = history.recoveries();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("seed", seed);
            figures.put("injections", schedule.size());
            figures.put("writes acknowledged", history.count(Outcome.ACKNOWLEDGED));
            figures.put("unknown", history.count(Outcome.UNKNOWN));
            figures.put("lost", found.lost().size());
            figures.put("doubled", found.doubled().size());
            figures.put("invented", found.invented().size());
            figures.put("half done", halves.size());
            figures.put("recovery seconds p50", rounded(recoveries.get(recoveries.size() / 2)));
            figures.put("recovery seconds max", rounded(recoveries.getLast()));
            figures.put("longest answer seconds", rounded(history.longestAnswer()));
            Figures.record("crash", figures);
            System.out.println("crash " + figures + "\nanswers " + history.answers());
            assertThat(found.lost()).as("lost, seed %d", seed).isEmpty();
            assertThat(found.doubled()).as("doubled, seed %d", seed).isEmpty();
            assertThat(found.invented()).as("invented, seed %d", seed).isEmpty();
            assertThat(halves).as("half done, seed %d", seed).isEmpty();
            assertThat(recoveries.getLast()).isLessThan(15);
        }
    }

    @Test
    void clients_without_keys_are_found_out() throws Exception {
        try (var stack = LocalStack.start(2, false, QUICK, Map.of())) {
            var campaign = new Campaign(stack, seed);
            campaign.run(WRITERS, false, schedule(4));
            var found = campaign.contradictions();
            System.out.println("without keys " + found.doubled().size() + " doubled, "
                    + found.invented().size() + " refused though done");
            assertThat(found.count()).isPositive();
        }
    }

    @Test
    void a_database_that_confirms_too_early_is_found_out() throws Exception {
        var careless = new HashMap<>(QUICK);
        careless.put("DUDAO_REQUIRE_DURABLE_DATABASE", "false");
        var hasty = Map.of("synchronous_commit", "off", "wal_writer_delay", "10s", "wal_writer_flush_after", "1GB");
        try (var stack = LocalStack.start(2, false, careless, hasty)) {
            var campaign = new Campaign(stack, seed);
            campaign.run(WRITERS, true, Collections.nCopies(4, Fault.DATABASE_CRASHED));
            var found = campaign.contradictions();
            System.out.println("synchronous_commit=off " + found.lost().size() + " lost");
            assertThat(found.lost()).isNotEmpty();
        }
    }

    private List<Fault> schedule(int count) {
        var schedule = new ArrayList<>(Stream.generate(() -> Fault.values())
                .flatMap(Stream::of)
                .limit(count)
                .toList());
        Collections.shuffle(schedule, new Random(seed));
        return schedule;
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
