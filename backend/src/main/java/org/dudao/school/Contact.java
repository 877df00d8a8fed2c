package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Personal;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.jspecify.annotations.Nullable;

/** One person in one role of one school, from a day on. */
@Entity
@Table(name = "school_contact")
class Contact extends SchoolAggregate {

    @Enumerated(EnumType.STRING)
    private ContactRole role;

    private String name;

    @Enumerated(EnumType.STRING)
    private ContactRank rank;

    @Personal
    private @Nullable String phone;

    private LocalDate validFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate validUntil;

    protected Contact() {}

    Contact(School school, ContactFacts facts) {
        super(school.regionId(), school.id());
        set(facts);
    }

    /** Entered by somebody who made the id, so that a repeat enters nobody twice. */
    Contact(UUID id, School school, ContactFacts facts) {
        super(id, school.regionId(), school.id());
        set(facts);
    }

    void change(ContactFacts facts) {
        set(facts);
    }

    private void set(ContactFacts facts) {
        mustFollow(facts.from(), facts.until());
        mustFollow(facts.from(), facts.termUntil());
        role = facts.role();
        name = facts.name();
        rank = facts.rank();
        phone = facts.phone();
        validFrom = facts.from();
        termUntil = facts.termUntil();
        validUntil = facts.until();
    }

    /** Serves no longer than that day; who was to begin later has served for a day. */
    void leave(LocalDate on) {
        validUntil = on.isBefore(validFrom) ? validFrom : on;
    }

    /** Serves on after all. */
    void stay() {
        validUntil = null;
    }

    ContactFacts facts() {
        return new ContactFacts(role, name, rank, phone, validFrom, termUntil, validUntil);
    }

    SchoolContactView view(LocalDate today) {
        return new SchoolContactView(
                id(),
                version(),
                role,
                name,
                rank,
                role.suits(rank),
                phone,
                validFrom,
                termUntil,
                termUntil != null && termUntil.isBefore(today),
                validUntil,
                !validFrom.isAfter(today) && (validUntil == null || !validUntil.isBefore(today)));
    }

    private static void mustFollow(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new RuleViolation("period-backwards", Map.of("from", from, "until", until));
        }
    }
}
