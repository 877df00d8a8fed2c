package org.dudao.draw;

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

record DrawQuery(
        @RestQuery @Nullable DrawState state,
        @RestQuery @Nullable DrawKind kind,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of draws. */
    enum DrawSort implements Sort<DrawRow> {
        NEWEST(Order.down("d.announced.at", Instant.class, DrawRow::announcedAt));

        private final Order<DrawRow> order;

        DrawSort(Order<DrawRow> order) {
            this.order = order;
        }

        @Override
        public Order<DrawRow> order() {
            return order;
        }
    }
}
