package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record PlanQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable PlanKind kind,
        @RestQuery @Nullable @Min(2000) @Max(2100) Integer year,
        @RestQuery @Nullable @Min(1) @Max(12) Integer month,
        @RestQuery @Nullable PlanState state,
        @RestQuery @Nullable PlanOwner owner,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @DefaultValue("LATEST") PlanSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** By the year planned for; within it by when they were begun. */
    enum PlanSort implements Sort<PlanRow> {
        LATEST(Order.down("p.year", Integer.class, PlanRow::year)),
        EARLIEST(Order.up("p.year", Integer.class, PlanRow::year));

        private final Order<PlanRow> order;

        PlanSort(Order<PlanRow> order) {
            this.order = order;
        }

        @Override
        public Order<PlanRow> order() {
            return order;
        }
    }
}
