package org.dudao.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.inspector.InspectorKind;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** A division's schools, inspectors and districts on one day, and what follows from them. */
public record Staffing(
        LocalDate day, StaffingTerms terms, List<Post> posts, List<Serving> inspectors, List<Zone> zones) {

    /** An open school, the district it lies in and the inspector who answers for it since that day. */
    public record Post(
            UUID schoolId,
            String code,
            String name,
            SchoolKind kind,
            @Nullable Integer enrolment,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId,
            @Nullable LocalDate since) {

        /** Whether its name or its code has these letters, upper case or lower. */
        public boolean isCalled(String typed) {
            var letters = typed.strip().toLowerCase(Locale.ROOT);
            return Stream.of(name, code)
                    .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(letters));
        }

        /** The same school in the hands of another inspector, or of nobody. */
        public Post handedTo(@Nullable UUID other, LocalDate day) {
            return new Post(schoolId, code, name, kind, enrolment, districtId, other, other == null ? null : day);
        }
    }

    /** An inspector in office; who is suspended or out of term keeps schools but gets none. */
    public record Serving(UUID id, String number, String name, InspectorKind kind, boolean suspended, boolean inTerm) {

        public boolean takesSchools() {
            return inTerm && !suspended;
        }
    }

    /** A district and how many inspectors work in it. */
    public record Zone(UUID id, String name, DistrictLevel level, boolean directlyRun, long inspectors) {}

    /** The same division if these schools had these inspectors. */
    public Staffing with(Map<UUID, Optional<UUID>> moves) {
        var after = posts.stream()
                .map(post -> {
                    var move = moves.get(post.schoolId());
                    return move == null ? post : post.handedTo(move.orElse(null), day);
                })
                .toList();
        return new Staffing(day, terms, after, inspectors, zones);
    }

    /** What each inspector answers for; who answers for nothing is there too. */
    public Map<UUID, List<Post>> byInspector() {
        var assigned = posts.stream()
                .filter(post -> post.inspectorId() != null)
                .collect(Collectors.groupingBy(Post::inspectorId));
        return inspectors.stream()
                .collect(Collectors.toMap(Serving::id, i -> assigned.getOrDefault(i.id(), List.of())));
    }

    /** How many schools each district has. */
    Map<UUID, Integer> byDistrict() {
        var placed = posts.stream()
                .filter(post -> post.districtId() != null)
                .collect(Collectors.groupingBy(Post::districtId, Collectors.summingInt(post -> 1)));
        return zones.stream().collect(Collectors.toMap(Zone::id, zone -> placed.getOrDefault(zone.id(), 0)));
    }

    public Load load(List<Post> schools) {
        return new Load(terms, schools.size(), schools.stream().anyMatch(this::isLarge));
    }

    public boolean isLarge(Post school) {
        return terms.isLarge(school.enrolment());
    }

    /** Who has had the school for so long that somebody else should (C2-12). */
    public boolean isRotationDue(Post school) {
        return school.since() != null && !school.since().isAfter(terms.rotationDueSince(day));
    }

    /** Schools of the district whose kind belongs to another level (C1-05). */
    int misfits(Zone zone) {
        return (int) posts.stream()
                .filter(post -> zone.id().equals(post.districtId()))
                .filter(post -> !zone.level().isFor(post.kind(), zone.directlyRun()))
                .count();
    }

    public List<Post> unassigned() {
        return posts.stream().filter(post -> post.inspectorId() == null).toList();
    }

    public List<Hint> hints() {
        var outside = posts.stream().filter(post -> post.districtId() == null).count();
        var counts = posts.stream()
                .filter(post -> post.inspectorId() != null)
                .collect(Collectors.groupingBy(Post::inspectorId, Collectors.counting()));
        var largeShared = posts.stream()
                .filter(this::isLarge)
                .filter(post -> post.inspectorId() == null || counts.getOrDefault(post.inspectorId(), 0L) > 1)
                .count();
        return new Hints(terms)
                .ofDivision(new Hints.Division(
                        posts.size(),
                        inspectors.size(),
                        zones.size(),
                        (int) outside,
                        unassigned().size(),
                        (int) largeShared));
    }

    /** Schools per inspector. */
    static @Nullable BigDecimal ratio(long schools, long inspectors) {
        return inspectors == 0
                ? null
                : BigDecimal.valueOf(schools).divide(BigDecimal.valueOf(inspectors), 2, RoundingMode.HALF_UP);
    }
}
