package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolRegister;

/** Gives what an inspector can no longer answer for to the leader of the school's district, if there is a fit one. */
@ApplicationScoped
class Handover {

    private static final String LEADER = """
            select i from DistrictPeriod p
              join DistrictMembership m on m.districtId = p.districtId and m.post = LEADER
                and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
              join InspectorRef i on i.id = m.inspectorId
            where p.schoolId = :school and i.id <> :former
              and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)""";

    private final EntityManager entities;
    private final Assignments assignments;
    private final SchoolRegister schools;
    private final StaffingNumbers numbers;
    private final Eligibility eligibility;
    private final Words words;

    Handover(
            EntityManager entities,
            Assignments assignments,
            SchoolRegister schools,
            StaffingNumbers numbers,
            Eligibility eligibility,
            Words words) {
        this.entities = entities;
        this.assignments = assignments;
        this.schools = schools;
        this.numbers = numbers;
        this.eligibility = eligibility;
        this.words = words;
    }

    /** Each school from the day on which it would have been without an inspector; otherwise it waits for the office. */
    void toLeaders(List<Assignment> stopped, LocalDate from) {
        stopped.stream()
                .filter(assignment -> assignment.role() == AssignmentRole.RESPONSIBLE)
                .forEach(assignment ->
                        toLeader(assignment, assignment.validFrom().isAfter(from) ? assignment.validFrom() : from));
    }

    private void toLeader(Assignment former, LocalDate day) {
        entities.createQuery(LEADER, InspectorRef.class)
                .setParameter("school", former.schoolId())
                .setParameter("former", former.holder())
                .setParameter("day", day)
                .getResultStream()
                .filter(leader -> eligibility.holds(leader, former.schoolId(), day))
                .findFirst()
                .ifPresent(leader -> assign(former, leader, day));
    }

    private void assign(Assignment former, InspectorRef leader, LocalDate day) {
        var school = schools.require(former.schoolId());
        var terms = numbers.terms(school.regionId(), day);
        var load = assignments.load(leader.id(), day, terms).plus(terms.isLarge(school.enrolment()));
        assignments.begin(List.of(new Assignment(
                school,
                leader,
                AssignmentRole.RESPONSIBLE,
                day,
                load.excess().isPresent(),
                words.of("district.handed-over", Map.of()))));
    }
}
