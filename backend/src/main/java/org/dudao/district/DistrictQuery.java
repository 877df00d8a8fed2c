package org.dudao.district;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record DistrictQuery(
        @RestQuery @Nullable LocalDate day,
        @RestQuery @Nullable Boolean strained,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of districts. */
    enum DistrictSort implements Sort<DistrictRow> {
        NAME(Order.up("d.name", String.class, DistrictRow::name));

        private final Order<DistrictRow> order;

        DistrictSort(Order<DistrictRow> order) {
            this.order = order;
        }

        @Override
        public Order<DistrictRow> order() {
            return order;
        }
    }
}
