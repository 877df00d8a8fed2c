package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the versions of a district from the periods of its schools and inspectors. */
@ApplicationScoped
class DistrictHistory {

    /** A school or an inspector of the district from a day to a day; {@code leader} is the name of who leads. */
    record Span(
            UUID of,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String leader) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    private static final String SCHOOLS = """
            select new org.dudao.district.DistrictHistory$Span(p.schoolId, p.validFrom, p.validUntil, null)
            from DistrictPeriod p where p.districtId = :district""";
    private static final String MEMBERS = """
            select new org.dudao.district.DistrictHistory$Span(m.inspectorId, m.validFrom, m.validUntil,
                case when m.post = LEADER then i.name else null end)
            from DistrictMembership m join InspectorRef i on i.id = m.inspectorId where m.districtId = :district""";

    private final EntityManager entities;

    DistrictHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<DistrictVersion> of(UUID districtId) {
        return versions(spans(SCHOOLS, districtId), spans(MEMBERS, districtId));
    }

    private List<Span> spans(String hql, UUID districtId) {
        return entities.createQuery(hql, Span.class)
                .setParameter("district", districtId)
                .getResultList();
    }

    static List<DistrictVersion> versions(List<Span> schools, List<Span> members) {
        var days = Stream.concat(schools.stream(), members.stream())
                .flatMap(span -> span.until() == null
                        ? Stream.of(span.from())
                        : Stream.of(span.from(), span.until().plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var versions = new ArrayList<DistrictVersion>();
        for (var day : days) {
            var next = days.higher(day);
            versions.addFirst(version(day, next == null ? null : next.minusDays(1), schools, members));
        }
        return versions;
    }

    private static DistrictVersion version(
            LocalDate from, @Nullable LocalDate until, List<Span> schools, List<Span> members) {
        var before = ids(schools, from.minusDays(1));
        var here = ids(schools, from);
        return new DistrictVersion(
                from,
                until,
                here.size(),
                ids(members, from).size(),
                members.stream()
                        .filter(span -> span.covers(from) && span.leader() != null)
                        .map(Span::leader)
                        .findFirst()
                        .orElse(null),
                (int) here.stream().filter(id -> !before.contains(id)).count(),
                (int) before.stream().filter(id -> !here.contains(id)).count());
    }

    private static TreeSet<UUID> ids(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.covers(day))
                .map(Span::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
