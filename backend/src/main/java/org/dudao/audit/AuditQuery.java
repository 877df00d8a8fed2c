package org.dudao.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record AuditQuery(
        @RestQuery @Nullable UUID person,

        @Parameter(description = "The whole account") @RestQuery @Nullable @Size(max = 300)
        String account,

        @Parameter(description = "The whole operationId or name of a job") @RestQuery @Nullable @Size(max = 200)
        String operation,

        @Parameter(description = "Whatever was read, changed or refused under that id") @RestQuery @Nullable
        UUID object,

        @RestQuery @Nullable AuditResult result,
        @RestQuery @Nullable LocalDate from,

        @Parameter(description = "The last day") @RestQuery @Nullable
        LocalDate until,

        @Parameter(description = "Anywhere in the record, within the last 31 days until the last day")
        @RestQuery
        @Nullable
        @Size(max = 100)
        String q,

        @RestQuery @DefaultValue("LATEST") AuditSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The order in which records are listed: time and id fall together. */
    enum AuditSort implements Sort<AuditRow> {
        LATEST(Order.down("r.at", Instant.class, AuditRow::at));

        private final Order<AuditRow> order;

        AuditSort(Order<AuditRow> order) {
            this.order = order;
        }

        @Override
        public Order<AuditRow> order() {
            return order;
        }
    }
}
