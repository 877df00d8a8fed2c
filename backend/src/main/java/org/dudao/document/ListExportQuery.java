package org.dudao.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record ListExportQuery(
        @RestQuery @DefaultValue("NEWEST") ListExportSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The latest first. */
    enum ListExportSort implements Sort<ListExportRow> {
        NEWEST(Order.down("e.taken.at", Instant.class, ListExportRow::takenAt));

        private final Order<ListExportRow> order;

        ListExportSort(Order<ListExportRow> order) {
            this.order = order;
        }

        @Override
        public Order<ListExportRow> order() {
            return order;
        }
    }
}
