package org.dudao.reassignment;

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

record DraftQuery(
        @RestQuery @Nullable DraftState state,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of drafts. */
    enum DraftSort implements Sort<DraftRow> {
        NEWEST(Order.down("d.created.at", Instant.class, DraftRow::createdAt));

        private final Order<DraftRow> order;

        DraftSort(Order<DraftRow> order) {
            this.order = order;
        }

        @Override
        public Order<DraftRow> order() {
            return order;
        }
    }
}
