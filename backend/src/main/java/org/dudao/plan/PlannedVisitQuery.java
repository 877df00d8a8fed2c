package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record PlannedVisitQuery(
        @RestQuery @Nullable UUID schoolId,

        @Parameter(description = "True: those that a record says were paid") @RestQuery @Nullable
        Boolean paid,

        @RestQuery @Nullable LocalDate from,
        @RestQuery @Nullable LocalDate until,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of an agenda. */
    enum PlannedVisitSort implements Sort<PlannedVisitLine> {
        DAY(Order.up("v.plannedOn", LocalDate.class, PlannedVisitLine::plannedOn));

        private final Order<PlannedVisitLine> order;

        PlannedVisitSort(Order<PlannedVisitLine> order) {
            this.order = order;
        }

        @Override
        public Order<PlannedVisitLine> order() {
            return order;
        }
    }
}
