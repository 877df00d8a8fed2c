package org.dudao.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.person.Deed;
import org.dudao.person.Placed;

/** Keeps who took which list along. */
@ApplicationScoped
public class ListExports extends Repository<ListExport> {

    private static final String ROWS = """
            select new org.dudao.document.ListExportRow(e.id, e.name, e.filters, e.address, e.taken.name, e.taken.at)
            from ListExport e where 1 = 1""";

    private final Listing listing;
    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final Clock clock;

    ListExports(Listing listing, HttpServerRequest request, SecurityIdentity identity, Clock clock) {
        this.listing = listing;
        this.request = request;
        this.identity = identity;
        this.clock = clock;
    }

    /** To be noted before the first row goes out; by the request that is going on the list can be drawn again. */
    public void note(String name, String filters) {
        var placed = Placed.of(identity);
        var taken = Deed.of(placed, Instant.now(clock));
        QuarkusTransaction.requiringNew()
                .run(() -> add(new ListExport(placed.regionId(), name, filters, request.uri(), taken)));
    }

    Page<ListExportRow> page(ListExportQuery query) {
        return listing.page(ListExportRow.class, ROWS, "e.id", Map.of(), query.sort(), query);
    }
}
