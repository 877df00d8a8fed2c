package org.dudao.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.dudao.local.LocalApi;
import org.dudao.local.LocalStack;
import org.dudao.testing.Await;
import org.dudao.testing.Sql;

/** Writers at work while parts of the stack die, by a schedule that a seed repeats. */
final class Campaign {

    /** What can befall the stack; afterwards the part runs again. */
    enum Fault {
        API_KILLED,
        API_RESTARTED,
        DATABASE_CRASHED,
        DATABASE_KILLED
    }

    private static final String ROWS = """
            select 'inspector ' || number from inspector where number like 'K%'
            union all select 'list ' || file_name from school_import
            union all select 'visit ' || id from inspection
            union all select 'submission ' || id from inspection where state = 'SUBMITTED'""";

    private final LocalStack stack;
    private final Random random;
    private final History history = new History();
    private volatile boolean over;

    Campaign(LocalStack stack, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
    }

    /**
     * @param keys whether creations carry an {@code Idempotency-Key}
     * @param faults in this order, each after the last was overcome and a second or so of quiet
     */
    History run(int writers, boolean keys, List<Fault> faults) throws Exception {
        var crew = IntStream.range(0, writers)
                .mapToObj(i -> new Writer(stack.replicas(), history, new Random(random.nextLong()), keys))
                .toList();
        // However careless the database is, the tables and the people at work shall survive.
        Sql.run("checkpoint");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            crew.forEach(writer -> working.add(threads.submit(untilOver(writer))));
            try {
                for (var fault : faults) {
                    quiet();
                    history.fault();
                    strike(fault);
                    Await.until(Duration.ofSeconds(60), history::recovered);
                }
                quiet();
            } finally {
                over = true;
            }
            for (var work : working) {
                work.get();
            }
        }
        return history;
    }

    private Callable<Boolean> untilOver(Writer writer) {
        return () -> {
            while (!over) {
                writer.work();
            }
            return true;
        };
    }

    private void quiet() {
        LockSupport.parkUntil(
                Instant.now().plusMillis(500 + random.nextInt(2000)).toEpochMilli());
    }

    private void strike(Fault fault) throws Exception {
        switch (fault) {
            case API_KILLED -> {
                var replica = anyReplica();
                replica.kill();
                replica.restart();
            }
            case API_RESTARTED -> {
                var replica = anyReplica();
                replica.close();
                replica.restart();
            }
            case DATABASE_CRASHED -> {
                stack.postgres().crash();
                stack.postgres().restart();
            }
            case DATABASE_KILLED -> {
                stack.postgres().kill();
                stack.postgres().restart();
            }
        }
    }

    private LocalApi anyReplica() {
        return stack.replica(random.nextInt(stack.replicas().size()));
    }

    Checker.Contradictions contradictions() {
        return Checker.check(history.writes(), Sql.texts(ROWS));
    }
}
