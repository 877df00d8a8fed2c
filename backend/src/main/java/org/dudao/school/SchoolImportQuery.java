package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record SchoolImportQuery(
        @RestQuery @Nullable SchoolImportVerdict verdict,
        @RestQuery @DefaultValue("LINE") SchoolImportSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** Rows come as they stand in the uploaded list. */
    enum SchoolImportSort implements Sort<StoredLine> {
        LINE(Order.up("l.line", Integer.class, StoredLine::line));

        private final Order<StoredLine> order;

        SchoolImportSort(Order<StoredLine> order) {
            this.order = order;
        }

        @Override
        public Order<StoredLine> order() {
            return order;
        }
    }
}
