package org.dudao.finding;

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

record FindingQuery(
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable UUID inspectionId,
        @RestQuery @Nullable FindingState state,
        @RestQuery @Nullable FindingGrade grade,
        @RestQuery @Nullable @Min(1) @Max(8) Integer item,
        @RestQuery @DefaultValue("NEWEST") FindingSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** Newest or gravest first. */
    enum FindingSort implements Sort<FindingRow> {
        NEWEST(Order.down("f.foundOn", LocalDate.class, FindingRow::foundOn)),
        GRADE(Order.down("f.gravity", Integer.class, row -> row.grade().ordinal() + 1));

        private final Order<FindingRow> order;

        FindingSort(Order<FindingRow> order) {
            this.order = order;
        }

        @Override
        public Order<FindingRow> order() {
            return order;
        }
    }
}
