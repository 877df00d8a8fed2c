package org.dudao.checklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.dudao.school.SchoolKind;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record ChecklistQuery(
        @RestQuery @Nullable ChecklistState state,
        @RestQuery @Nullable SchoolKind kind,
        @RestQuery @Nullable Boolean own,
        @RestQuery @Nullable UUID templateId,
        @RestQuery @DefaultValue("NEWEST") ChecklistSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** By the last change, or by name. */
    enum ChecklistSort implements Sort<ChecklistLine> {
        NEWEST(Order.down("c.changedAt", Instant.class, ChecklistLine::changedAt)),
        TITLE(Order.up("c.title", String.class, ChecklistLine::title));

        private final Order<ChecklistLine> order;

        ChecklistSort(Order<ChecklistLine> order) {
            this.order = order;
        }

        @Override
        public Order<ChecklistLine> order() {
            return order;
        }
    }
}
