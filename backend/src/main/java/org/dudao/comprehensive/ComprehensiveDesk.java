package org.dudao.comprehensive;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.comprehensive.ComprehensiveContent.ComprehensiveCorrection;
import org.dudao.document.Files;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Twins;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.school.SchoolRegister;

/** Records comprehensive inspections and strikes them out. */
@ApplicationScoped
class ComprehensiveDesk {

    private final ComprehensiveInspections inspections;
    private final SchoolRegister schools;
    private final Files files;
    private final Twins twins;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    ComprehensiveDesk(
            ComprehensiveInspections inspections,
            SchoolRegister schools,
            Files files,
            Twins twins,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.inspections = inspections;
        this.schools = schools;
        this.files = files;
        this.twins = twins;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    /** One that was recorded stands; a repeat changes nothing. */
    ComprehensiveInspection record(UUID id, ComprehensiveContent wanted) {
        twins.takeTurns(wanted.schoolId());
        if (inspections.findByIdOptional(id).isEmpty()) {
            return add(id, wanted);
        }
        var known = inspections.requireOwn(id);
        if (!known.content().equals(wanted)) {
            throw new Conflict("comprehensive.stands", Map.of());
        }
        return known;
    }

    ComprehensiveInspection withdraw(UUID id, int seen, String reason) {
        return inspections.change(id, seen, one -> one.strike(reason, deed()));
    }

    private ComprehensiveInspection add(UUID id, ComprehensiveContent wanted) {
        wanted.check(LocalDate.now(clock));
        var school = schools.require(wanted.schoolId());
        caller.mustOwn(school.regionId());
        if (!schools.wasOpen(school.id(), wanted.firstDay(), wanted.lastDay())) {
            throw new RuleViolation("comprehensive.school-not-open", Map.of("school", school.name()));
        }
        // What makes room goes first: no two may stand on the same days.
        Stream.ofNullable(wanted.correction()).forEach(correction -> replace(correction, school.id()));
        files.attach(Stream.ofNullable(wanted.fileId()).toList(), school.regionId(), school.id());
        return inspections.add(new ComprehensiveInspection(id, school.regionId(), wanted, deed()));
    }

    private void replace(ComprehensiveCorrection correction, UUID schoolId) {
        if (!inspections.require(correction.replacedId()).schoolId().equals(schoolId)) {
            throw new RuleViolation("comprehensive.other-school", Map.of());
        }
        inspections.change(correction.replacedId(), one -> one.strike(correction.reason(), deed()));
    }

    private Deed deed() {
        return Deed.of(Placed.of(identity), Instant.now(clock));
    }
}
