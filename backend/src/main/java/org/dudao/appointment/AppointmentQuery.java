package org.dudao.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record AppointmentQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable AppointmentState state,
        @RestQuery @Nullable Boolean underWay,
        @RestQuery @Nullable InspectorKind kind,
        @RestQuery @Nullable UUID inspectorId,
        @RestQuery @Nullable LocalDate publicisedOn,
        @RestQuery @DefaultValue("NEWEST") AppointmentSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** What was opened last or first. */
    enum AppointmentSort implements Sort<AppointmentRow> {
        NEWEST(Order.down("a.openedOn", LocalDate.class, AppointmentRow::openedOn)),
        OLDEST(Order.up("a.openedOn", LocalDate.class, AppointmentRow::openedOn));

        private final Order<AppointmentRow> order;

        AppointmentSort(Order<AppointmentRow> order) {
            this.order = order;
        }

        @Override
        public Order<AppointmentRow> order() {
            return order;
        }
    }
}
