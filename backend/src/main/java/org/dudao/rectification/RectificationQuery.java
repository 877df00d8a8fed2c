package org.dudao.rectification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record RectificationQuery(
        @RestQuery @Nullable RectificationState state,
        @RestQuery @Nullable Boolean open,
        @RestQuery @Nullable Boolean overdue,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable FindingGrade grade,
        @RestQuery @DefaultValue("DUE") RectificationSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** What is due first, or what was issued last. */
    enum RectificationSort implements Sort<RectificationLine> {
        DUE(Order.up("r.dueOn", LocalDate.class, RectificationLine::dueOn)),
        NEWEST(Order.down("r.issuedOn", LocalDate.class, RectificationLine::issuedOn));

        private final Order<RectificationLine> order;

        RectificationSort(Order<RectificationLine> order) {
            this.order = order;
        }

        @Override
        public Order<RectificationLine> order() {
            return order;
        }
    }
}
