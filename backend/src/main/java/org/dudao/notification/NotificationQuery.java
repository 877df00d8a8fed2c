package org.dudao.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record NotificationQuery(
        @RestQuery @Nullable Boolean unread,
        @RestQuery @DefaultValue("NEWEST") NotificationSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The latest first. */
    enum NotificationSort implements Sort<NotificationLine> {
        NEWEST(Order.down("n.createdAt", Instant.class, NotificationLine::createdAt));

        private final Order<NotificationLine> order;

        NotificationSort(Order<NotificationLine> order) {
            this.order = order;
        }

        @Override
        public Order<NotificationLine> order() {
            return order;
        }
    }
}
