package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Objects;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record SchoolQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable SchoolKind kind,
        @RestQuery @Nullable Stage stage,
        @RestQuery @Nullable Ownership ownership,

        @RestQuery @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP)
        String township,

        @RestQuery @Nullable Boolean large,
        @RestQuery @Nullable LocationType locationType,
        @RestQuery @Nullable SchoolState state,
        @RestQuery @Nullable SchoolGap lacks,
        @RestQuery @DefaultValue("CODE") SchoolSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The kinds that both filters leave. */
    List<SchoolKind> kinds() {
        return SchoolKind.with(stage).stream()
                .filter(there -> kind == null || there == kind)
                .toList();
    }

    /** The orders in which schools are listed; by enrolment the largest come first, the unknown last. */
    enum SchoolSort implements Sort<SchoolRow> {
        CODE(Order.up("s.code", String.class, SchoolRow::code)),
        NAME(Order.up("s.name", String.class, SchoolRow::name)),
        ENROLMENT(Order.down(
                "coalesce(s.enrolment, -1)", Integer.class, row -> Objects.requireNonNullElse(row.enrolment(), -1)));

        private final Order<SchoolRow> order;

        SchoolSort(Order<SchoolRow> order) {
            this.order = order;
        }

        @Override
        public Order<SchoolRow> order() {
            return order;
        }
    }
}
