package org.dudao.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody whom an inspector turns to in a school, in which role and from when to when. */
@Schema(name = "SchoolContactFacts")
public record ContactFacts(
        @NotNull ContactRole role,

        @NotBlank @Size(max = ContactFacts.LONGEST_NAME) String name,
        @NotNull ContactRank rank,
        @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
        @NotNull LocalDate from,

        @Schema(description = "When the term runs out, as with a principal") @Nullable
        LocalDate termUntil,

        @Schema(description = "Their last day; absent while they serve") @Nullable
        LocalDate until) {

    static final int LONGEST_NAME = 50;

    public ContactFacts {
        name = name == null ? name : name.strip();
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
