package org.dudao.district;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record DutyQuery(
        @RestQuery @Nullable LocalDate day,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable Boolean unassigned,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of duties. */
    enum Order implements Sort<DutyRow> {
        SCHOOL_CODE;

        @Override
        public String path() {
            return "s.code";
        }

        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public Function<DutyRow, Object> key() {
            return DutyRow::schoolCode;
        }
    }
}
