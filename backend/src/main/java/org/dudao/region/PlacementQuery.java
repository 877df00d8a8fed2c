package org.dudao.region;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.function.Function;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record PlacementQuery(
        @RestQuery @Nullable Role role,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("ACCOUNT") PlacementSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which placements are listed. */
    enum PlacementSort implements Sort<PlacementRow> {
        ACCOUNT("p.account", PlacementRow::account),
        NAME("p.name", PlacementRow::name);

        private final String path;
        private final Function<PlacementRow, Object> key;

        PlacementSort(String path, Function<PlacementRow, Object> key) {
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
        public Function<PlacementRow, Object> key() {
            return key;
        }
    }
}
