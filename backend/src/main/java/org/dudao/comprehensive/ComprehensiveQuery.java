package org.dudao.comprehensive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record ComprehensiveQuery(
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable @Min(2000) @Max(2100) Integer year,
        @RestQuery @DefaultValue("NEWEST") ComprehensiveSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** By the last day on site. */
    enum ComprehensiveSort implements Sort<ComprehensiveRow> {
        NEWEST(Order.down("i.lastDay", LocalDate.class, ComprehensiveRow::lastDay)),
        OLDEST(Order.up("i.lastDay", LocalDate.class, ComprehensiveRow::lastDay));

        private final Order<ComprehensiveRow> order;

        ComprehensiveSort(Order<ComprehensiveRow> order) {
            this.order = order;
        }

        @Override
        public Order<ComprehensiveRow> order() {
            return order;
        }
    }
}
