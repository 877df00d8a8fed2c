package org.dudao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, for the terminal and for the documentation. */
record Report(List<Measured> measured, int rounds, int seconds, Map<String, Long> small, Map<String, Long> large) {

    static final List<String> TABLES = List.of(
            "school",
            "inspector",
            "person",
            "district",
            "assignment",
            "handover",
            "plate",
            "appointment",
            "inspection",
            "finding",
            "rectification",
            "notification",
            "school_contact",
            "school_year");

    private static final String PAGE = """
            # Performance

            Machine-made by `make bench`; not edited by hand. Commit %s, %d cores, product, PostgreSQL and load on the same
            machine.

            Lists are to answer in a province of %d schools and %d inspectors as in one of %d and %d: the median of the large
            one may be at most %.1f times that of the small one, with at most 3 SQL statements (the assignment board %d), beside
            the one by which every request learns who asks. One connection asks again as soon as it is answered; %d rounds of
            %d s on each side in turn, of which the middle one counts. Unrest is how far the rounds of one side lie apart: where
            it is large, the machine did something else meanwhile. The first row is the floor: the least that anybody signed in
            can ask. Lists have 50 rows a page.

            %s

            ## Rows

            | table | small | large |
            | --- | ---: | ---: |
            %s
            """;

    String table() {
        return """
                | reading | small p50 ms | large p50 ms | ratio | | small p99 | large p99 | unrest | SQL |
                | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: |
                """ + measured.stream().map(Report::line).collect(Collectors.joining("\n"));
    }

    String page() throws IOException {
        var rows = TABLES.stream()
                .map(table -> "| %s | %d | %d |".formatted(table, small.get(table), large.get(table)))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                commit(),
                Runtime.getRuntime().availableProcessors(),
                Size.LARGE.schools,
                Size.LARGE.inspectors,
                Size.SMALL.schools,
                Size.SMALL.inspectors,
                Measured.MOST,
                Reading.THE_BOARD,
                rounds,
                seconds,
                table(),
                rows);
    }

    private static String line(Measured one) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %s | %.2f | %.2f | %.0f %% | %d |",
                one.reading().name(),
                one.p50(one.small()),
                one.p50(one.large()),
                one.ratio(),
                one.holds() ? "✓" : "✗",
                one.p99(one.small()),
                one.p99(one.large()),
                100 * one.unrest(),
                one.statements());
    }

    private static String commit() throws IOException {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
