package org.dudao.inspection;

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

record InspectionQuery(
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable InspectionState state,
        @RestQuery @Nullable InspectionKind occasion,

        @Parameter(description = "True: only those that the caller wrote") @RestQuery @Nullable
        Boolean mine,

        @Parameter(description = "True: no drafts") @RestQuery @Nullable
        Boolean submitted,

        @Parameter(description = "True: those about which nobody has decided yet") @RestQuery @Nullable
        Boolean awaiting,

        @RestQuery @Nullable LocalDate from,
        @RestQuery @Nullable LocalDate until,
        @RestQuery @DefaultValue("NEWEST") InspectionSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** By the day of the visit. */
    enum InspectionSort implements Sort<InspectionLine> {
        NEWEST(Order.down("i.visitedOn", LocalDate.class, InspectionLine::visitedOn)),
        OLDEST(Order.up("i.visitedOn", LocalDate.class, InspectionLine::visitedOn));

        private final Order<InspectionLine> order;

        InspectionSort(Order<InspectionLine> order) {
            this.order = order;
        }

        @Override
        public Order<InspectionLine> order() {
            return order;
        }
    }
}
