package org.dudao.recusal;

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

record RecusalQuery(
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @DefaultValue("NEWEST") RecusalSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The latest first. */
    enum RecusalSort implements Sort<RecusalRow> {
        NEWEST(Order.down("r.validFrom", LocalDate.class, RecusalRow::validFrom));

        private final Order<RecusalRow> order;

        RecusalSort(Order<RecusalRow> order) {
            this.order = order;
        }

        @Override
        public Order<RecusalRow> order() {
            return order;
        }
    }
}
