package org.dudao.inspector;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** The part of the personal file (督学档案) that people read and no rule decides by. */
public record Biography(
        @Nullable Sex sex,
        @Nullable @Size(max = 20) String ethnicity,
        @Nullable LocalDate bornOn,
        @Nullable Degree degree,
        @Nullable @Size(max = 50) String title,
        @Nullable @Size(max = 50) String post,
        @Nullable Boolean retired,
        @NotNull @Size(max = 9) List<@NotNull SchoolKind> stages,
        @NotNull @Size(max = 30) List<@NotNull @Valid FormerWorkplace> formerWorkplaces,
        @Nullable @Size(max = 1000) String introduction) {

    static final Biography EMPTY = new Biography(null, null, null, null, null, null, null, List.of(), List.of(), null);

    /** Refuses a former workplace that ended before it began. */
    Biography checked() {
        for (var place : formerWorkplaces) {
            var until = place.until();
            if (until != null && until.isBefore(place.from())) {
                throw new RuleViolation("period-backwards", Map.of("from", place.from(), "until", until));
            }
        }
        return this;
    }
}
