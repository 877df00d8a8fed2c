package org.dudao.authz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends every request that the matrix speaks of and compares answer, bytes and database with what it promises. */
final class Run {

    /** A planted defect is found with the first mismatch; the thousand after it tell nothing new. */
    static final boolean FIRST_ONLY = Boolean.getBoolean("dudao.matrix.first-only");

    private final Country country;
    private final Matrix matrix;
    private final Requests requests;
    private final boolean byTheLetter;
    final List<String> mismatches = new ArrayList<>();
    final List<String> canaries = new ArrayList<>();
    int cells;

    /** @param byTheLetter whether a refusal must have exactly the promised status and code, not only be one */
    Run(Country country, Matrix matrix, boolean byTheLetter) {
        this.country = country;
        this.matrix = matrix;
        this.requests = new Requests(country);
        this.byTheLetter = byTheLetter;
    }

    /** With the first wall open somebody's sessions may be asked to end, and row-level security leaves none of them. */
    private static boolean endedNothing(Operation operation, Answer answer) {
        return operation.id().startsWith("personSessionEnd") && answer.text().equals("{\"count\":0}");
    }

    static Stream<Relation> relations(Operation operation, Part part) {
        return operation.namesRow()
                ? Stream.of(Relation.values()).filter(r -> r != Relation.NONE && part.place(r) != null)
                : Stream.of(Relation.NONE);
    }

    void all(Iterable<Operation> operations) {
        for (var operation : operations) {
            var parts = Stream.of(Part.values())
                    .collect(Collectors.partitioningBy(part -> matrix.cell(operation, part) == Cell.DENY));
            denied(operation, parts.get(true));
            parts.get(false).forEach(part -> reached(operation, part));
            if (FIRST_ONLY && mismatches.size() + canaries.size() > 0) {
                return;
            }
        }
    }

    /** What is not these parts' kind of task changes nothing, whatever the state; one look at the database for all. */
    private void denied(Operation operation, List<Part> parts) {
        parts.forEach(part -> relations(operation, part).forEach(relation -> ask(operation, part, relation)));
        var changed = changed(country.untouched(), country.state());
        changed.forEach(table ->
                mismatches.add("%s as one of %s: refused, but changed %s".formatted(operation.id(), parts, table)));
        if (changed.isEmpty()) {
            country.forgetWitnesses();
        } else {
            country.restore();
        }
    }

    /** First all that must be refused, with one look at the database; then one by one what must be granted. */
    private void reached(Operation operation, Part part) {
        var answers = new EnumMap<Relation, Answer>(Relation.class);
        var wanted = relations(operation, part)
                .collect(Collectors.partitioningBy(
                        relation -> expected(operation, part, relation).granted()));
        var arranged = country.fixtures.of(operation).given() != null;
        requests.arrange(operation, part);
        var before = arranged ? country.state() : country.untouched();
        wanted.get(false).forEach(relation -> answers.put(relation, ask(operation, part, relation)));
        if (operation.writes()) {
            var after = country.state();
            changed(before, after).forEach(table -> miss(operation, part, "refused, but changed " + table));
            for (var relation : wanted.get(true)) {
                answers.put(relation, ask(operation, part, relation));
                if (country.state().equals(after)
                        && !country.fixtures.of(operation).creates()
                        && !country.fixtures.of(operation).quiet()) {
                    miss(operation, part, relation + " granted, but nothing changed");
                }
                country.restore();
                requests.arrange(operation, part);
            }
        } else {
            wanted.get(true).forEach(relation -> answers.put(relation, ask(operation, part, relation)));
            changed(before, country.state()).forEach(table -> miss(operation, part, "reading changed " + table));
        }
        sameBytes(operation, part, answers);
        if (arranged || operation.writes() && wanted.get(true).isEmpty()) {
            country.restore();
        } else {
            country.forgetWitnesses();
        }
    }

    private Expected expected(Operation operation, Part part, Relation relation) {
        var creates = country.fixtures.of(operation).creates();
        return Expected.of(part, matrix.cell(operation, part), relation, creates);
    }

    private Answer ask(Operation operation, Part part, Relation relation) {
        var answer = country.sender.send(requests.of(operation, part, relation));
        var expected = expected(operation, part, relation);
        cells++;
        if (byTheLetter
                ? !expected.meets(answer)
                : expected.granted() != answer.granted() && !endedNothing(operation, answer)) {
            miss(
                    operation,
                    part,
                    relation + " expected " + expected + ", was " + answer.status() + " " + answer.text());
        }
        count(operation, part, answer);
        country.marks(answer.everything())
                .filter(canary -> canary.foreignTo(part, country.fixtures) && !published(operation, canary))
                .forEach(canary ->
                        canaries.add("%s as %s: %s shows %s".formatted(operation.id(), part, relation, canary)));
        return answer;
    }

    /** What stands on a plate may be read by anybody, where anybody may ask at all. */
    private boolean published(Operation operation, Canary canary) {
        return matrix.anonymous().contains(operation.id())
                && country.fixtures.published().contains(canary.table() + "." + canary.column());
    }

    private void count(Operation operation, Part part, Answer answer) {
        var fixture = country.fixtures.of(operation);
        if (answer.granted() && fixture.sees() != null && fixture.sees().containsKey(part)) {
            var rows = answer.json().path(fixture.at() == null ? "items" : fixture.at());
            var seen = rows.isInt() ? rows.asInt() : rows.size();
            if (seen != fixture.sees().get(part)) {
                miss(
                        operation,
                        part,
                        "sees " + seen + " rows, not " + fixture.sees().get(part));
            }
        }
    }

    /** whether a row exists that is not the caller's to see, nobody can tell. */
    private void sameBytes(Operation operation, Part part, Map<Relation, Answer> answers) {
        var unknown = answers.get(Relation.UNKNOWN);
        if (unknown == null || unknown.granted()) {
            return;
        }
        answers.forEach((relation, answer) -> {
            if (relation.foreign()
                    && answer.status() == unknown.status()
                    && !answer.withoutTrace().equals(unknown.withoutTrace())) {
                miss(operation, part, relation + " differs from an unknown id");
            }
        });
    }

    private void miss(Operation operation, Part part, String what) {
        mismatches.add("%s as %s: %s".formatted(operation.id(), part, what));
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }
}
