package org.dudao.district;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.function.Function;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record DistrictQuery(
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of districts. */
    enum Order implements Sort<DistrictRow> {
        NAME;

        @Override
        public String path() {
            return "d.name";
        }

        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public Function<DistrictRow, Object> key() {
            return DistrictRow::name;
        }
    }
}
