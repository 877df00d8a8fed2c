package org.dudao.inspector;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record InspectorQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable InspectorKind kind,
        @RestQuery @Nullable InspectorTrack track,
        @RestQuery @Nullable @Size(max = 30) String rank,
        @RestQuery @Nullable InspectorSource source,
        @RestQuery @Nullable @Size(max = 50) String subject,
        @RestQuery @Nullable LocalDate endsBefore,
        @RestQuery @Nullable InspectorState state,
        @RestQuery @DefaultValue("NAME") InspectorSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which inspectors are listed. */
    enum InspectorSort implements Sort<InspectorRow> {
        NAME(Order.up("i.name", String.class, InspectorRow::name)),
        NUMBER(Order.up("i.number", String.class, InspectorRow::number));

        private final Order<InspectorRow> order;

        InspectorSort(Order<InspectorRow> order) {
            this.order = order;
        }

        @Override
        public Order<InspectorRow> order() {
            return order;
        }
    }
}
