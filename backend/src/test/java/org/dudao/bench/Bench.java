package org.dudao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dudao.bench.Wrk.Times;

/**
 * Reads lists from two provinces in turn, prints what it took, writes {@code docs/performance.md} and fails if the large
 * one takes longer than {@link Measured#MOST} times the small one. Its arguments: wrk, rounds, seconds of each.
 */
final class Bench {

    private static final int WARM_UP = 1;

    private final Wrk wrk;
    private final int rounds;
    private final int seconds;
    private final Side small;
    private final Side large;

    private Bench(Wrk wrk, int rounds, int seconds, Side small, Side large) {
        this.wrk = wrk;
        this.rounds = rounds;
        this.seconds = seconds;
        this.small = small;
        this.large = large;
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = Integer.parseInt(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        boolean holds;
        try (var small = Side.start(Size.SMALL, today);
                var large = Side.start(Size.LARGE, today)) {
            var bench = new Bench(new Wrk(arguments[0]), rounds, seconds, small, large);
            var measured = bench.measure(today);
            var report = new Report(measured, rounds, seconds, rows(small), rows(large));
            System.out.println(report.table());
            Files.writeString(Path.of("../docs/performance.md"), report.page());
            holds = measured.stream().allMatch(Measured::holds);
        }
        System.exit(holds ? 0 : 1);
    }

    private List<Measured> measure(LocalDate today) throws Exception {
        var name = large.get(Reading.PROVINCE, "schools?limit=1&sort=NAME")
                .at("/items/0/name")
                .asText();
        var readings = Reading.all(today, name);
        var addresses = new HashMap<Reading, Map<Side, String>>();
        for (var reading : readings) {
            var of = Map.of(small, small.address(reading), large, large.address(reading));
            addresses.put(reading, of);
            for (var side : List.of(small, large)) {
                ask(side, of.get(side), reading, WARM_UP);
            }
        }
        var measured = new ArrayList<Measured>();
        for (var reading : readings) {
            measured.add(measure(reading, addresses.get(reading)));
            System.err.print(".");
        }
        System.err.println();
        return measured;
    }

    private Measured measure(Reading reading, Map<Side, String> addresses) throws Exception {
        var times = Map.of(small, new ArrayList<Times>(), large, new ArrayList<Times>());
        for (var round = 0; round < rounds; round++) {
            // Whoever comes first in a round comes second in the next.
            for (var side : round % 2 == 0 ? List.of(small, large) : List.of(large, small)) {
                times.get(side).add(ask(side, addresses.get(side), reading, seconds));
            }
        }
        var statements = Math.max(
                small.statements(reading, addresses.get(small)), large.statements(reading, addresses.get(large)));
        return new Measured(reading, times.get(small), times.get(large), statements);
    }

    private Times ask(Side side, String address, Reading reading, int seconds) throws Exception {
        return wrk.ask(address, side.token(reading.reader()), seconds);
    }

    private static Map<String, Long> rows(Side side) throws Exception {
        var rows = new HashMap<String, Long>();
        for (var table : Report.TABLES) {
            rows.put(table, side.rows(table));
        }
        return rows;
    }
}
