package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.function.Function;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record SchoolQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable SchoolKind kind,
        @RestQuery @Nullable Ownership ownership,

        @RestQuery @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP)
        String township,

        @RestQuery @Nullable Boolean large,
        @RestQuery @Nullable SchoolState state,
        @RestQuery @DefaultValue("CODE") SchoolSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which schools are listed; by enrolment the largest come first, the unknown last. */
    enum SchoolSort implements Sort<SchoolRow> {
        CODE("s.code", String.class, SchoolRow::code, false),
        NAME("s.name", String.class, SchoolRow::name, false),
        ENROLMENT("coalesce(s.enrolment, -1)", Integer.class, SchoolSort::enrolment, true);

        private final String path;
        private final Class<?> type;
        private final Function<SchoolRow, Object> key;
        private final boolean descending;

        SchoolSort(String path, Class<?> type, Function<SchoolRow, Object> key, boolean descending) {
            this.path = path;
            this.type = type;
            this.key = key;
            this.descending = descending;
        }

        private static Object enrolment(SchoolRow row) {
            var enrolment = row.enrolment();
            return enrolment == null ? -1 : enrolment;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Class<?> type() {
            return type;
        }

        @Override
        public Function<SchoolRow, Object> key() {
            return key;
        }

        @Override
        public boolean descending() {
            return descending;
        }
    }
}
