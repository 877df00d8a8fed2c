package org.dudao.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record PlacementQuery(
        @RestQuery @Nullable Role role,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("ACCOUNT") PlacementSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which placements are listed. */
    enum PlacementSort implements Sort<PlacementView> {
        ACCOUNT(Order.up("p.account", String.class, PlacementView::account)),
        NAME(Order.up("p.name", String.class, PlacementView::name));

        private final Order<PlacementView> order;

        PlacementSort(Order<PlacementView> order) {
            this.order = order;
        }

        @Override
        public Order<PlacementView> order() {
            return order;
        }
    }
}
