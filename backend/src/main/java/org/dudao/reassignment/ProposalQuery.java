package org.dudao.reassignment;

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

record ProposalQuery(
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The one order of proposals. */
    enum ProposalSort implements Sort<ProposalRow> {
        NEWEST(Order.down("p.started.at", Instant.class, ProposalRow::startedAt));

        private final Order<ProposalRow> order;

        ProposalSort(Order<ProposalRow> order) {
            this.order = order;
        }

        @Override
        public Order<ProposalRow> order() {
            return order;
        }
    }
}
