package org.dudao.plate;

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

record PlateQuery(
        @RestQuery @Nullable PlateStanding standing,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of plates. */
    enum PlateSort implements Sort<PlateLine> {
        SCHOOL_CODE(Order.up("s.code", String.class, line -> line.school().code()));

        private final Order<PlateLine> order;

        PlateSort(Order<PlateLine> order) {
            this.order = order;
        }

        @Override
        public Order<PlateLine> order() {
            return order;
        }
    }
}
