package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What becomes of a school: another name, another school, its end. Each day is today or past, and none before the last. */
@ApplicationScoped
class Lifecycle {

    private final Schools schools;
    private final SchoolEvents events;
    private final Contacts contacts;
    private final Clock clock;

    Lifecycle(Schools schools, SchoolEvents events, Contacts contacts, Clock clock) {
        this.schools = schools;
        this.events = events;
        this.contacts = contacts;
        this.clock = clock;
    }

    void rename(School school, String name, LocalDate on, @Nullable String basis) {
        mustFollow(school, on);
        var former = school.name();
        if (name.strip().equals(former)) {
            throw new RuleViolation("school.same-name", Map.of("name", former));
        }
        school.rename(name.strip());
        events.add(SchoolEvent.renamed(school, former, on, basis));
    }

    void merge(School school, UUID intoId, LocalDate on, @Nullable String basis) {
        var into = schools.require(intoId);
        if (into.id().equals(school.id()) || into.regionId() != school.regionId()) {
            throw new RuleViolation("school.merged-elsewhere", Map.of("name", into.name()));
        }
        into.mustBeOpen();
        end(school, on);
        events.add(SchoolEvent.merged(school, intoId, on, basis));
    }

    void close(School school, LocalDate on, @Nullable String basis) {
        end(school, on);
        events.add(SchoolEvent.closed(school, on, basis));
    }

    private void end(School school, LocalDate on) {
        mustFollow(school, on);
        school.close(on);
        contacts.leave(school.id(), on);
    }

    private void mustFollow(School school, LocalDate on) {
        school.mustBeOpen();
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new RuleViolation("school.closure-in-future", Map.of("on", on, "today", today));
        }
        events.last(school.id()).filter(on::isBefore).ifPresent(last -> {
            throw new RuleViolation("school.before-last-event", Map.of("on", on, "last", last));
        });
    }
}
