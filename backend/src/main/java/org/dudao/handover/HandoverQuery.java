package org.dudao.handover;

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

record HandoverQuery(
        @RestQuery @Nullable Boolean open,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @DefaultValue("OLDEST") HandoverSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** What waits longest first, or the latest. */
    enum HandoverSort implements Sort<HandoverRow> {
        OLDEST(Order.up("h.openedOn", LocalDate.class, HandoverRow::openedOn)),
        NEWEST(Order.down("h.openedOn", LocalDate.class, HandoverRow::openedOn));

        private final Order<HandoverRow> order;

        HandoverSort(Order<HandoverRow> order) {
            this.order = order;
        }

        @Override
        public Order<HandoverRow> order() {
            return order;
        }
    }
}
