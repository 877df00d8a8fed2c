package org.dudao.inspector;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.function.Function;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record InspectorQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable InspectorKind kind,
        @RestQuery @Nullable InspectorState state,
        @RestQuery @DefaultValue("NAME") InspectorSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which inspectors are listed. */
    enum InspectorSort implements Sort<InspectorRow> {
        NAME("i.name", InspectorRow::name),
        NUMBER("i.number", InspectorRow::number);

        private final String path;
        private final Function<InspectorRow, Object> key;

        InspectorSort(String path, Function<InspectorRow, Object> key) {
            this.path = path;
            this.key = key;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public Function<InspectorRow, Object> key() {
            return key;
        }
    }
}
