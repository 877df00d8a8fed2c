package org.dudao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.Responsibilities;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.district.Staffings;
import org.dudao.inspection.PaidVisits;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** Works out the coverage of a division's open schools; the number of questions does not grow with the schools. */
@ApplicationScoped
class Coverages {

    /**
     * The schools of a division that the caller sees, and who they belong to.
     *
     * @param termsKnown false while no terms of the year are published
     * @param names of the inspectors in office
     * @param districts by name
     */
    record Division(
            int year,
            LocalDate today,
            boolean termsKnown,
            List<DutyPeriod> periods,
            List<SchoolStanding> schools,
            Map<UUID, String> names,
            Map<UUID, String> districts) {

        List<SchoolStanding> schools(CoverageQuery query) {
            return schools.stream().filter(school -> query.wants(school, today)).toList();
        }
    }

    private final Staffings staffings;
    private final Responsibilities responsibilities;
    private final DutyTermsInForce terms;
    private final PaidVisits paid;
    private final Foreseen foreseen;
    private final Clock clock;

    Coverages(
            Staffings staffings,
            Responsibilities responsibilities,
            DutyTermsInForce terms,
            PaidVisits paid,
            Foreseen foreseen,
            Clock clock) {
        this.staffings = staffings;
        this.responsibilities = responsibilities;
        this.terms = terms;
        this.paid = paid;
        this.foreseen = foreseen;
        this.clock = clock;
    }

    Division of(CoverageFilter filter) {
        var today = LocalDate.now(clock);
        var region = staffings.region(filter.region());
        var year = Objects.requireNonNullElse(filter.year(), today.getYear());
        var staffing = staffings.on(today, region);
        var inForce = terms.of(region, today);
        var periods = inForce.periods(year);
        var visits = visits(region, null, periods);
        var since = responsibilities.since(region, null);
        return new Division(
                year,
                today,
                inForce.knowsTerms(year),
                periods,
                staffing.posts().stream()
                        .filter(post -> filter.districtId() == null
                                || filter.districtId().equals(post.districtId()))
                        .filter(post -> filter.inspectorId() == null
                                || filter.inspectorId().equals(post.inspectorId()))
                        .map(post -> SchoolStanding.of(
                                post,
                                visits.of(post.schoolId(), today, inForce.warnDays(), since.get(post.schoolId())),
                                periods))
                        .toList(),
                staffing.inspectors().stream().collect(Collectors.toMap(Serving::id, Serving::name)),
                staffing.zones().stream().collect(Collectors.toMap(Zone::id, Zone::name)));
    }

    /** One school, whoever answers for it. */
    SchoolStanding of(SchoolRef school, int year, LocalDate today) {
        var inForce = terms.of(school.regionId(), today);
        var periods = inForce.periods(year);
        var post = new Post(
                school.id(), school.code(), school.name(), school.kind(), school.enrolment(), null, null, null);
        var since = responsibilities.since(school.regionId(), school.id()).get(school.id());
        var coverage =
                visits(school.regionId(), school.id(), periods).of(school.id(), today, inForce.warnDays(), since);
        return SchoolStanding.of(post, coverage, periods);
    }

    /** Whoever plans provides for the whole month, whenever somebody began to answer for the school. */
    Owed owed(int region, YearMonth month) {
        var today = LocalDate.now(clock);
        var inForce = terms.of(region, today);
        var period = inForce.periods(month.getYear()).stream()
                .filter(one -> one.duty() == Duty.MONTH && one.number() == month.getMonthValue())
                .toList();
        if (period.isEmpty()) {
            return new Owed(0, Map.of());
        }
        var visits = visits(region, null, period);
        return new Owed(
                period.getFirst().due(),
                visits.schools().stream()
                        .collect(Collectors.toMap(
                                school -> school,
                                school -> visits.of(
                                                school,
                                                today,
                                                inForce.warnDays(),
                                                period.getFirst().from())
                                        .of(period.getFirst())
                                        .gap())));
    }

    /** What was and what will be, by school. */
    private record Visits(Map<UUID, List<VisitDay>> done, Map<UUID, List<VisitDay>> planned) {

        Set<UUID> schools() {
            return Stream.concat(done.keySet().stream(), planned.keySet().stream())
                    .collect(Collectors.toSet());
        }

        Coverage of(UUID school, LocalDate today, int warnDays, @Nullable LocalDate since) {
            return new Coverage(
                    today,
                    warnDays,
                    since,
                    done.getOrDefault(school, List.of()),
                    planned.getOrDefault(school, List.of()));
        }
    }

    private Visits visits(int region, @Nullable UUID school, List<DutyPeriod> periods) {
        if (periods.isEmpty()) {
            return new Visits(Map.of(), Map.of());
        }
        var from = periods.stream()
                .map(DutyPeriod::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var until = periods.stream()
                .map(DutyPeriod::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Visits(
                paid.between(region, school, from, until).stream()
                        .map(visit -> new VisitDay(visit.schoolId(), visit.on(), visit.matters()))
                        .collect(Collectors.groupingBy(VisitDay::schoolId)),
                foreseen.between(region, school, from, until).stream()
                        .collect(Collectors.groupingBy(VisitDay::schoolId)));
    }
}
