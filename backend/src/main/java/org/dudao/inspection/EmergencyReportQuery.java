package org.dudao.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record EmergencyReportQuery(
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable UUID inspectionId,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of reports. */
    enum EmergencyReportSort implements Sort<EmergencyReportRow> {
        NEWEST(Order.down("r.reported.at", Instant.class, EmergencyReportRow::reportedAt));

        private final Order<EmergencyReportRow> order;

        EmergencyReportSort(Order<EmergencyReportRow> order) {
            this.order = order;
        }

        @Override
        public Order<EmergencyReportRow> order() {
            return order;
        }
    }
}
