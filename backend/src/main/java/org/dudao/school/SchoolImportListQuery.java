package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record SchoolImportListQuery(
        @RestQuery @Nullable SchoolImportKind kind,
        @RestQuery @DefaultValue("NEWEST") SchoolImportListSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** Lists come the newest first. */
    enum SchoolImportListSort implements Sort<SchoolImportListRow> {
        NEWEST(Order.down("i.createdAt", Instant.class, SchoolImportListRow::createdAt));

        private final Order<SchoolImportListRow> order;

        SchoolImportListSort(Order<SchoolImportListRow> order) {
            this.order = order;
        }

        @Override
        public Order<SchoolImportListRow> order() {
            return order;
        }
    }
}
