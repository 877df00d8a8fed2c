package org.dudao.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which schools, or offices as well, stay closed for a local reason (停课、闭馆), both ends included. */
@Embeddable
public record CalendarClosure(
        @Schema(description = "SCHOOLS: no school days. OFFICES: no school days and no working days")
        @NotNull
        @Enumerated(EnumType.STRING)
        CalendarClosureKind kind,

        @Schema(examples = "台风停课") @NotBlank @Size(max = 50) String name,

        @NotNull @Column(name = "first_day") LocalDate first,

        @NotNull @Column(name = "last_day") LocalDate last,

        @Schema(description = "Why, and on whose order") @NotBlank @Size(max = 500)
        String reason) {

    /** Who stays closed. */
    public enum CalendarClosureKind {
        SCHOOLS,
        OFFICES
    }

    /** In days; whatever lasts longer is declared anew. */
    static final int LONGEST = 100;

    void check() {
        if (last.isBefore(first)) {
            throw new RuleViolation("period-backwards", Map.of("from", first, "until", last));
        }
        if (!last.isBefore(first.plusDays(LONGEST))) {
            throw new RuleViolation("calendar.closure-too-long", Map.of("longest", LONGEST));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean closesOffices() {
        return kind == CalendarClosureKind.OFFICES;
    }
}
