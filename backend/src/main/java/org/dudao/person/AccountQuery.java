package org.dudao.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record AccountQuery(
        @RestQuery @Nullable AccountState state,
        @RestQuery @Nullable Role role,
        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @DefaultValue("ACCOUNT") AccountSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    /** The orders in which accounts are listed. */
    enum AccountSort implements Sort<AccountView> {
        ACCOUNT(Order.up("p.account", String.class, AccountView::account)),
        NAME(Order.up("p.name", String.class, AccountView::name));

        private final Order<AccountView> order;

        AccountSort(Order<AccountView> order) {
            this.order = order;
        }

        @Override
        public Order<AccountView> order() {
            return order;
        }
    }
}
