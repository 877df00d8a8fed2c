package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same list from that cursor on, by whole pages. */
    SchoolQuery at(@Nullable String from) {
        return new SchoolQuery(
                q, kind, stage, ownership, township, large, locationType, state, lacks, sort, MOST, from);
    }

    /** What was asked for, by the keys of the words for it. */
    Map<String, @Nullable Object> filters() {
        var filters = new LinkedHashMap<String, @Nullable Object>();
        filters.put("sheet.q", q);
        filters.put("sheet.school.stage", stage);
        filters.put("sheet.school.kind", kind);
        filters.put("sheet.school.ownership", ownership);
        filters.put("sheet.school.township", township);
        filters.put("sheet.school.large", large);
        filters.put("sheet.school.locationType", locationType);
        filters.put("sheet.school.state", state);
        filters.put("sheet.school.lacks", lacks);
        return filters;
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
