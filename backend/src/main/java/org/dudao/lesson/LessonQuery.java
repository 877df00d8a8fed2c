package org.dudao.lesson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record LessonQuery(
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable UUID schoolId,
        @RestQuery @Nullable LocalDate from,
        @RestQuery @Nullable LocalDate until,
        @RestQuery @DefaultValue("NEWEST") LessonSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** By the day of the lesson. */
    enum LessonSort implements Sort<LessonRow> {
        NEWEST(Order.down("l.observedOn", LocalDate.class, LessonRow::observedOn)),
        OLDEST(Order.up("l.observedOn", LocalDate.class, LessonRow::observedOn));

        private final Order<LessonRow> order;

        LessonSort(Order<LessonRow> order) {
            this.order = order;
        }

        @Override
        public Order<LessonRow> order() {
            return order;
        }
    }
}
