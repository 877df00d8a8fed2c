package org.dudao.rectification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record RectificationQuery(
        @RestQuery @Nullable RectificationState state,
        @RestQuery @Nullable Boolean open,
        @RestQuery @Nullable Boolean overdue,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable FindingGrade grade,
        @RestQuery @DefaultValue("DUE") RectificationSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** What is due first, or what was issued last. */
    enum RectificationSort implements Sort<RectificationLine> {
        DUE("r.dueOn", RectificationLine::dueOn),
        NEWEST("r.issuedOn", RectificationLine::issuedOn);

        private final String path;
        private final Function<RectificationLine, Object> key;

        RectificationSort(String path, Function<RectificationLine, Object> key) {
            this.path = path;
            this.key = key;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Class<?> type() {
            return LocalDate.class;
        }

        @Override
        public Function<RectificationLine, Object> key() {
            return key;
        }

        @Override
        public boolean descending() {
            return this == NEWEST;
        }
    }
}
