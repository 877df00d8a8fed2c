package org.dudao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.Listing;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Searches the trail. Only the conditions that are asked for are in the query, so that each finds its index. */
@ApplicationScoped
class AuditRecords {

    private static final String ROWS = """
            select new org.dudao.audit.AuditRow(r.id, r.regionId, r.seq, r.at, r.name, r.account, r.role, r.address,
                r.operation, r.operation, r.result, r.objectType, r.objectId)
            from AuditRecord r where true = true""";

    private final EntityManager entities;
    private final Listing listing;
    private final Clock clock;
    private final int onlineDays;

    AuditRecords(
            EntityManager entities,
            Listing listing,
            Clock clock,
            @ConfigProperty(name = "dudao.audit.online-days") int onlineDays) {
        this.entities = entities;
        this.listing = listing;
        this.clock = clock;
        this.onlineDays = onlineDays;
    }

    Page<AuditRow> page(AuditQuery query) {
        var parameters = new HashMap<String, Object>();
        var hql = ROWS + conditions(query, parameters);
        return listing.page(AuditRow.class, hql, "r.id", parameters, query.sort(), query);
    }

    /** The same list from its oldest record on, as many as fit. To be closed. */
    Stream<AuditRecord> stream(AuditQuery query, int most) {
        var parameters = new HashMap<String, Object>();
        var hql = "from AuditRecord r where true = true" + conditions(query, parameters) + " order by r.at, r.id";
        var found = entities.createQuery(hql, AuditRecord.class).setMaxResults(most);
        parameters.forEach(found::setParameter);
        return found.getResultStream();
    }

    AuditRecord require(UUID id) {
        return entities.createQuery("from AuditRecord where id = :id", AuditRecord.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String conditions(AuditQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder();
        add(where, parameters, " and r.personId = :person", "person", query.person());
        add(where, parameters, " and r.account = :account", "account", query.account());
        add(where, parameters, " and r.operation = :operation", "operation", query.operation());
        add(where, parameters, " and r.result = :result", "result", query.result());
        add(where, parameters, " and array_contains(r.objects, :object)", "object", query.object());
        if (query.q() != null) {
            add(where, parameters, " and r.record like :q escape '\\'", "q", Listing.containing(query.q()));
        }
        var period = AuditPeriod.of(query, LocalDate.now(clock), onlineDays);
        add(where, parameters, " and r.at >= :from", "from", period.begin());
        add(where, parameters, " and r.at < :until", "until", period.end());
        return where.toString();
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }
}
