package org.dudao.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.inspector.InspectorKind;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** A division's schools, inspectors and districts on one day, and what follows from them. */
record Staffing(StaffingTerms terms, List<Post> posts, List<Serving> inspectors, List<Zone> zones) {

    /** An open school, the district it lies in and the inspector who answers for it, perhaps for too long. */
    record Post(
            UUID schoolId,
            String name,
            SchoolKind kind,
            @Nullable Integer enrolment,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId,
            boolean rotationDue) {}

    /** An inspector in office. */
    record Serving(UUID id, String number, String name, InspectorKind kind) {}

    /** A district and how many inspectors work in it. */
    record Zone(UUID id, String name, long inspectors) {}

    /** What each inspector answers for; who answers for nothing is there too. */
    Map<UUID, List<Post>> byInspector() {
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

    Load load(List<Post> schools) {
        return new Load(terms, schools.size(), schools.stream().anyMatch(this::isLarge));
    }

    boolean isLarge(Post school) {
        return terms.isLarge(school.enrolment());
    }

    List<Post> unassigned() {
        return posts.stream().filter(post -> post.inspectorId() == null).toList();
    }

    List<Hint> hints() {
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
