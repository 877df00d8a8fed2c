package org.dudao.district;

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

record DutyQuery(
        @RestQuery @Nullable LocalDate day,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable Boolean unassigned,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of duties. */
    enum DutySort implements Sort<DutyRow> {
        SCHOOL_CODE(Order.up("s.code", String.class, DutyRow::schoolCode));

        private final Order<DutyRow> order;

        DutySort(Order<DutyRow> order) {
            this.order = order;
        }

        @Override
        public Order<DutyRow> order() {
            return order;
        }
    }
}
