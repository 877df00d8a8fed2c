package org.dudao.comprehensive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.district.Staffing.Post;
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
