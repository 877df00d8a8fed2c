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

record AssignmentQuery(
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable AssignmentRole role,
        @RestQuery @Nullable LocalDate day,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of assignments: what began last comes first. */
    enum AssignmentSort implements Sort<AssignmentRow> {
        NEWEST(Order.down("a.validFrom", LocalDate.class, AssignmentRow::validFrom));

        private final Order<AssignmentRow> order;

        AssignmentSort(Order<AssignmentRow> order) {
            this.order = order;
        }

        @Override
        public Order<AssignmentRow> order() {
            return order;
        }
    }
}
