package org.dudao.school;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How many of the open schools lack what. */
public record SchoolGaps(
        @Min(0) long schools, @Size(max = 10) List<SchoolGapCount> gaps) {

    /** So many open schools lack this; the list of schools shows them by the filter {@code lacks}. */
    public record SchoolGapCount(SchoolGap gap, @Min(0) long schools) {}
}
