package org.dudao.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a list by keyset: the cost of a page does not depend on how far down it lies. */
@ApplicationScoped
public class Listing {

    private final EntityManager entities;
    private final Cursors cursors;

    Listing(EntityManager entities, Cursors cursors) {
        this.entities = entities;
        this.cursors = cursors;
    }

    /**
     * @param select HQL up to and including its {@code where}; rows are made by {@code select new}
     * @param id the path of the row's id in that query, the tie-breaker of every order
     */
    public <R extends Row> Page<R> page(
            Class<R> row, String select, String id, Map<String, ?> parameters, Sort<R> sort, Paging paging) {
        var order = sort.order();
        var values = new HashMap<String, Object>(parameters);
        var hql = new StringBuilder(select);
        if (paging.cursor() != null) {
            var after = cursors.decode(paging.cursor(), sort);
            var beyond = order.descending() ? "<" : ">";
            // The first condition follows from the second, but it is the one with which an index can begin.
            hql.append(" and %1$s %3$s= :afterKey and (%1$s %3$s :afterKey or %2$s %3$s :afterId)"
                    .formatted(order.path(), id, beyond));
            values.put("afterKey", after.key());
            values.put("afterId", after.id());
        }
        var direction = order.descending() ? " desc" : "";
        hql.append(" order by ").append(order.path()).append(direction);
        hql.append(", ").append(id).append(direction);
        var query = entities.createQuery(hql.toString(), row).setMaxResults(paging.limit() + 1);
        values.forEach(query::setParameter);
        return cut(query.getResultList(), sort, paging.limit());
    }

    /** The same for rows that are worked out rather than read, so that all of them are at hand. */
    public <R extends Row> Page<R> page(List<R> all, Sort<R> sort, Paging paging) {
        var order = sort.order();
        var after = paging.cursor() == null ? null : cursors.decode(paging.cursor(), sort);
        var beyond = all.stream()
                .filter(row -> after == null || compare(order, row, after) > 0)
                .sorted((one, other) ->
                        compare(order, one, new After(order.key().apply(other), other.id())))
                .limit(paging.limit() + 1L)
                .toList();
        return cut(beyond, sort, paging.limit());
    }

    private static <R extends Row> int compare(Order<R> order, R row, After other) {
        var byKey = order.side().applyAsInt(row, other.key());
        var place = byKey != 0 ? byKey : row.id().compareTo(other.id());
        return order.descending() ? -place : place;
    }

    /** A pattern that finds {@code text} anywhere, taken literally; null finds everything. */
    public static @Nullable String containing(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private <R extends Row> Page<R> cut(List<R> found, Sort<R> sort, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                List.copyOf(found.subList(0, limit)),
                cursors.encode(sort, sort.order().key().apply(last), last.id()));
    }

    record After(Object key, UUID id) {}
}
