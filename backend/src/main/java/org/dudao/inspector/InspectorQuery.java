package org.dudao.inspector;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The same list from that cursor on, by whole pages. */
    InspectorQuery at(@Nullable String from) {
        return new InspectorQuery(q, kind, track, rank, source, subject, endsBefore, state, sort, MOST, from);
    }

    /** What was asked for, by the keys of the words for it. */
    Map<String, @Nullable Object> filters() {
        var filters = new LinkedHashMap<String, @Nullable Object>();
        filters.put("sheet.q", q);
        filters.put("sheet.inspector.kind", kind);
        filters.put("sheet.inspector.track", track);
        filters.put("sheet.inspector.rank", rank);
        filters.put("sheet.inspector.source", source);
        filters.put("sheet.inspector.subject", subject);
        filters.put("sheet.inspector.endsBefore", endsBefore);
        filters.put("sheet.inspector.state", state);
        return filters;
    }

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
