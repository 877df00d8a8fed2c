package org.dudao.comprehensive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dudao.district.Staffing;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record ComprehensiveStandingQuery(
        @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable ComprehensiveState state,
        @RestQuery @Nullable ComprehensiveTermState term,
        @RestQuery @DefaultValue("DUE") ComprehensiveStandingSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    ComprehensiveStandingQuery at(@Nullable String from) {
        return new ComprehensiveStandingQuery(region, districtId, inspectorId, q, state, term, sort, MOST, from);
    }

    /** What was asked for, by the keys of the words for it. */
    Map<String, @Nullable Object> filters(Staffing staffing) {
        var filters = new LinkedHashMap<String, @Nullable Object>();
        filters.put("sheet.q", q);
        filters.put(
                "sheet.comprehensive.district",
                named(staffing.zones(), zone -> zone.id().equals(districtId), Zone::name));
        filters.put(
                "sheet.comprehensive.inspector",
                named(staffing.inspectors(), one -> one.id().equals(inspectorId), Serving::name));
        filters.put("sheet.comprehensive.state", state);
        filters.put("sheet.comprehensive.term", term);
        return filters;
    }

    private static <T> @Nullable String named(List<T> all, Predicate<T> meant, Function<T, String> name) {
        return all.stream().filter(meant).map(name).findFirst().orElse(null);
    }

    boolean wants(Post post) {
        return (districtId == null || districtId.equals(post.districtId()))
                && (inspectorId == null || inspectorId.equals(post.inspectorId()))
                && (q == null || post.isCalled(q));
    }

    boolean wants(ComprehensiveStanding school) {
        return (state == null || state == school.cycle().state()) && (term == null || term == school.termState());
    }

    /** By the day on which the next one is due, by the end of the principal's term, or by code. */
    enum ComprehensiveStandingSort implements Sort<ComprehensiveStanding> {
        DUE(Order.up("dueOn", LocalDate.class, ComprehensiveStanding::due)),
        TERM(Order.up("termEnd", LocalDate.class, ComprehensiveStanding::termEnd)),
        CODE(Order.up("schoolCode", String.class, ComprehensiveStanding::schoolCode));

        private final Order<ComprehensiveStanding> order;

        ComprehensiveStandingSort(Order<ComprehensiveStanding> order) {
            this.order = order;
        }

        @Override
        public Order<ComprehensiveStanding> order() {
            return order;
        }
    }
}
