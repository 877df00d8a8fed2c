package org.dudao.reassignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.Hint;
import org.dudao.district.Hints;
import org.dudao.district.Reassigning.Handing;
import org.dudao.district.Staffing;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.reassignment.DraftTrial.TrialLoad;
import org.dudao.recusal.Bar;
import org.dudao.recusal.Recusals;
import org.jspecify.annotations.Nullable;

/** What would come of a draft's moves on their day. Pure. */
record Trial(
        Staffing before, Staffing after, List<DraftMove> moves, List<Bar> bars, Map<UUID, LocalDate> arrangedLater) {

    static Trial of(Staffing before, List<DraftMove> moves, List<Bar> bars, Map<UUID, LocalDate> arrangedLater) {
        var targets = new HashMap<UUID, Optional<UUID>>();
        moves.forEach(move -> targets.put(move.schoolId(), Optional.ofNullable(move.toId())));
        return new Trial(before, before.with(targets), moves, bars, arrangedLater);
    }

    /** Everything that stands against the draft: each move that fails and each inspector for whom a reason is missing. */
    List<Objection> objections() {
        var posts = before.posts().stream().collect(Collectors.toMap(Post::schoolId, Function.identity()));
        var serving = before.inspectors().stream().collect(Collectors.toMap(Serving::id, Function.identity()));
        var objections = new ArrayList<Objection>();
        for (var move : moves) {
            place(move, posts.get(move.schoolId())).ifPresent(objections::add);
            var toId = move.toId();
            if (toId != null) {
                taker(move, toId, serving.get(toId)).ifPresent(objections::add);
            }
        }
        objections.addAll(reasonsMissing());
        return objections;
    }

    private Optional<Objection> place(DraftMove move, @Nullable Post post) {
        if (post == null) {
            return objection("district.school-closed", move, Map.of("name", move.schoolName()));
        }
        if (!Objects.equals(post.inspectorId(), move.fromId())) {
            var now = before.inspectors().stream()
                    .filter(one -> one.id().equals(post.inspectorId()))
                    .map(Serving::name)
                    .findFirst();
            return objection(
                    "reassignment.moved-meanwhile",
                    move,
                    Map.of(
                            "school", move.schoolName(),
                            "expected", Objects.requireNonNullElse(move.fromName(), "—"),
                            "now", now.orElse("—")));
        }
        var later = arrangedLater.get(move.schoolId());
        return later == null ? Optional.empty() : objection("district.later-period", move, Map.of("from", later));
    }

    private Optional<Objection> taker(DraftMove move, UUID toId, @Nullable Serving taker) {
        var name = Objects.requireNonNullElse(move.toName(), "");
        if (taker == null || !taker.inTerm()) {
            return objection("district.not-in-office", move, Map.of("name", name, "day", before.day()));
        }
        if (taker.suspended()) {
            return objection("district.suspended", move, Map.of("name", name));
        }
        return bars.stream()
                .filter(bar -> bar.inspectorId().equals(toId) && bar.schoolId().equals(move.schoolId()))
                .findFirst()
                .flatMap(bar -> objection(
                        "district.recused",
                        move,
                        Map.of(
                                "name",
                                name,
                                "school",
                                move.schoolName(),
                                "ground",
                                bar.ground(),
                                "rule",
                                Recusals.RULE)));
    }

    private static Optional<Objection> objection(String code, DraftMove move, Map<String, Object> facts) {
        return Optional.of(new Objection(code, move.schoolId(), move.toId(), facts));
    }

    /** Who gets a school and then has more than the rules say needs a reason (C1-06, C1-07). */
    private List<Objection> reasonsMissing() {
        var without = new LinkedHashMap<UUID, String>();
        for (var move : moves) {
            if (move.toId() != null && (move.reason() == null || move.reason().isBlank())) {
                without.put(move.toId(), Objects.requireNonNullElse(move.toName(), ""));
            }
        }
        var loads = after.byInspector();
        return without.entrySet().stream()
                .flatMap(one -> after.load(loads.getOrDefault(one.getKey(), List.of())).excess().stream()
                        .map(excess -> {
                            var facts = new HashMap<>(excess.facts());
                            facts.put("name", one.getValue());
                            return new Objection("reassignment.reason-missing", null, one.getKey(), Map.copyOf(facts));
                        }))
                .toList();
    }

    /** Only inspectors whom the draft touches. */
    List<TrialLoad> loads() {
        var touched = new HashSet<UUID>();
        moves.forEach(move -> Stream.of(Optional.ofNullable(move.fromId()), Optional.ofNullable(move.toId()))
                .flatMap(Optional::stream)
                .forEach(touched::add));
        var had = before.byInspector();
        var has = after.byInspector();
        return before.inspectors().stream()
                .filter(one -> touched.contains(one.id()))
                .map(one -> load(one, size(had, one.id()), size(has, one.id())))
                .toList();
    }

    private TrialLoad load(Serving inspector, int had, int has) {
        var terms = before.terms();
        return new TrialLoad(
                inspector.id(),
                inspector.name(),
                had,
                has,
                terms.schoolsPerInspector(),
                terms.level(had),
                terms.level(has));
    }

    /** What the soft rules say of the division and of whom the draft touches, once it has taken effect. */
    List<Hint> hints() {
        var loads = after.byInspector();
        var touched = loads().stream().map(TrialLoad::inspectorId).collect(Collectors.toSet());
        var hints = new Hints(after.terms());
        return Stream.concat(
                        after.hints().stream(),
                        after.inspectors().stream()
                                .filter(one -> touched.contains(one.id()))
                                .flatMap(one ->
                                        hints
                                                .ofInspector(
                                                        one.name(), after.load(loads.getOrDefault(one.id(), List.of())))
                                                .stream()))
                .toList();
    }

    /** How many inspectors have more schools than is usual (C1-06). */
    static int over(Staffing staffing) {
        return (int) staffing.byInspector().values().stream()
                .filter(posts -> posts.size() > staffing.terms().schoolsPerInspector())
                .count();
    }

    /** The moves as they are to be made; a reason goes with those that need one. */
    List<Handing> handings() {
        var loads = after.byInspector();
        Set<UUID> over = loads.entrySet().stream()
                .filter(one -> after.load(one.getValue()).excess().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return moves.stream()
                .map(move -> new Handing(
                        move.schoolId(),
                        move.fromId(),
                        move.toId(),
                        move.toId() != null && over.contains(move.toId()),
                        move.reason()))
                .toList();
    }

    private static int size(Map<UUID, List<Post>> loads, UUID inspector) {
        return loads.getOrDefault(inspector, List.of()).size();
    }
}
