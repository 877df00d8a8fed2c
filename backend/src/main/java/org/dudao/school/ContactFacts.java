package org.dudao.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody whom an inspector turns to in a school, in which role and from when to when. */
record ContactFacts(
        ContactRole role,
        String name,
        ContactRank rank,
        @Nullable String phone,
        LocalDate from,
        @Nullable LocalDate termUntil,
        @Nullable LocalDate until) {

    static final int LONGEST_NAME = 50;

    ContactFacts {
        name = name.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** These over those that were known, which stay where nothing is said. */
    ContactFacts over(ContactFacts known) {
        return new ContactFacts(
                role,
                name,
                rank,
                phone != null ? phone : known.phone,
                from,
                termUntil != null ? termUntil : known.termUntil,
                until != null ? until : known.until);
    }

    /** Whether both would serve on one day; who began earlier and has no last day makes room for the later. */
    boolean meets(ContactFacts other) {
        var first = from.isBefore(other.from) ? this : other;
        var second = first == this ? other : this;
        return first.from.equals(second.from) || (first.until != null && !first.until.isBefore(second.from));
    }
}
