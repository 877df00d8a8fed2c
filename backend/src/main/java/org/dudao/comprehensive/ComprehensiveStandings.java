package org.dudao.comprehensive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.Staffings;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** Works out how the open schools of a division stand, in three queries however many there are. */
@ApplicationScoped
class ComprehensiveStandings {

    private static final String KNOWN = """
            select new org.dudao.comprehensive.ComprehensiveStandings$Known(s.id, s.code, s.name, s.kind, p.name,
                p.validFrom, p.termUntil,
                (select max(i.lastDay) from ComprehensiveInspection i where i.schoolId = s.id and i.struck.at is null),
                (select max(i.lastDay) from ComprehensiveInspection i where i.schoolId = s.id and i.struck.at is null
                    and i.lastDay >= p.validFrom and (p.termUntil is null or i.lastDay <= p.termUntil)))
            from SchoolRef s left join PrincipalRef p on p.schoolId = s.id and p.validFrom <= :today
                and (p.validUntil is null or p.validUntil >= :today)
            where s.regionId = :region and (:school is null and s.open or s.id = :school)""";

    /**
     * What the registers say of a school.
     *
     * @param lastOn the last inspection
     * @param heldOn the last one within the principal's term
     */
    record Known(
            UUID schoolId,
            String code,
            String name,
            SchoolKind kind,
            @Nullable String principal,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate heldOn) {

        ComprehensiveStanding standing(ComprehensiveTerms terms, LocalDate today) {
            return new ComprehensiveStanding(
                    schoolId,
                    code,
                    name,
                    kind,
                    terms.cycle(lastOn, today),
                    principal == null || from == null ? null : terms.term(principal, from, until, heldOn, today));
        }
    }

    private final EntityManager entities;
    private final Staffings staffings;
    private final ComprehensiveTermsInForce terms;
    private final Clock clock;

    ComprehensiveStandings(EntityManager entities, Staffings staffings, ComprehensiveTermsInForce terms, Clock clock) {
        this.entities = entities;
        this.staffings = staffings;
        this.terms = terms;
        this.clock = clock;
    }

    List<ComprehensiveStanding> of(ComprehensiveStandingQuery query) {
        var region = staffings.region(query.region());
        var standings =
                standings(region, null).collect(Collectors.toMap(ComprehensiveStanding::schoolId, Function.identity()));
        return staffings.posts(LocalDate.now(clock), region).stream()
                .filter(query::wants)
                .flatMap(post -> Stream.ofNullable(standings.get(post.schoolId())))
                .filter(query::wants)
                .toList();
    }

    ComprehensiveStanding of(SchoolRef school) {
        return standings(school.regionId(), school.id()).findFirst().orElseThrow();
    }

    Stream<ComprehensiveStanding> ofRegion(int regionId) {
        return standings(regionId, null);
    }

    /** Divisions that have open schools. */
    List<Integer> regions() {
        return entities.createQuery("select distinct regionId from SchoolRef where open", Integer.class)
                .getResultList();
    }

    private Stream<ComprehensiveStanding> standings(int regionId, @Nullable UUID schoolId) {
        var today = LocalDate.now(clock);
        var inForce = terms.of(regionId, today);
        return entities.createQuery(KNOWN, Known.class)
                .setParameter("region", regionId)
                .setParameter("school", schoolId)
                .setParameter("today", today)
                .getResultStream()
                .map(known -> known.standing(inForce, today));
    }
}
