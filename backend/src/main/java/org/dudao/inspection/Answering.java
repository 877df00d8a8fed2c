package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dudao.checklist.Editions;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolRegister;

/** Holds a record against the edition of the checklist by which it is filled. */
@ApplicationScoped
class Answering {

    private final Editions editions;
    private final SchoolRegister schools;

    Answering(Editions editions, SchoolRegister schools) {
        this.editions = editions;
        this.schools = schools;
    }

    /** @param former what was written before: a record goes on with its edition although that was retired meanwhile */
    void check(UUID schoolId, Visit visit, Optional<Visit> former) {
        var id = visit.editionId();
        if (id == null) {
            return;
        }
        var edition = editions.require(id);
        var goesOn = former.map(Visit::editionId).filter(id::equals).isPresent();
        if (!goesOn && !edition.isOpenFor(schools.require(schoolId).kind())) {
            throw new RuleViolation("inspection.checklist-unfit", Map.of());
        }
        edition.check(visit.answers());
    }

    void checkWhole(Visit visit) {
        if (visit.editionId() != null) {
            editions.require(visit.editionId()).checkWhole(visit.answers(), visit.photographed());
        }
    }
}
