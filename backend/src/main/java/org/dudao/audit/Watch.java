package org.dudao.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dudao.kernel.Owned;
import org.dudao.kernel.Unaudited;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Sees every row that a transaction adds, changes or removes, whoever wrote the code, and leaves the record as its last
 * statement (C-06): one for each division whose rows it touched, and one for a write that found nothing to change.
 */
@ApplicationScoped
@PersistenceUnitExtension
class Watch implements Interceptor {

    private static final String SEEN = Watch.class.getName();

    private final TransactionSynchronizationRegistry transaction;
    private final Acting acting;
    private final Trail trail;

    Watch(TransactionSynchronizationRegistry transaction, Acting acting, Trail trail) {
        this.transaction = transaction;
        this.acting = acting;
        this.trail = trail;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(Change.Kind.ADDED, entity, id, null, state, names);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object @Nullable [] before, String[] names, Type[] types) {
        note(Change.Kind.CHANGED, entity, id, before, state, names);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isAudited(entity)) {
            var changes = of(entity);
            var change = changes.of(Change.Kind.REMOVED, entity, id);
            change.removed();
            for (var i = 0; i < names.length; i++) {
                change.field(names[i], state[i], null);
            }
            changes.settle(change);
        }
    }

    @Override
    public void onCollectionUpdate(Object collection, Object id) {
        if (collection instanceof PersistentCollection<?> several && isAudited(several.getOwner())) {
            var changes = of(several.getOwner());
            var change = changes.of(Change.Kind.CHANGED, several.getOwner(), id);
            var role = several.getRole();
            change.field(role.substring(role.lastIndexOf('.') + 1), several.getStoredSnapshot(), several);
            changes.settle(change);
        }
    }

    /** Hibernate reports what goes wrong here and commits all the same, so the transaction itself is told. */
    @Override
    public void beforeTransactionCompletion(Transaction tx) {
        if (transaction.getResource(SEEN) == null && !acting.writes()) {
            return;
        }
        var seen = seen();
        try {
            leaveRecord(seen.byRegion);
            seen.missing = null;
        } catch (RuntimeException e) {
            seen.missing = e;
        }
    }

    /**
     * What a transaction changed so far. It does not commit before its record is left (C-10), not even where Hibernate
     * is not asked any more, because the product is about to stop.
     */
    private static final class Seen implements Synchronization {

        private final SortedMap<Integer, Changes> byRegion = new TreeMap<>();
        private @Nullable RuntimeException missing = new IllegalStateException("stopped before the record was left");

        @Override
        public void beforeCompletion() {
            if (missing != null) {
                throw missing;
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing was done that had to be undone.
        }
    }

    private void leaveRecord(SortedMap<Integer, Changes> seen) {
        var named = acting.named();
        var records = new TreeMap<Integer, ObjectNode>();
        seen.forEach((region, changes) -> {
            var record = acting.record(AuditResult.DONE);
            changes.into(record, named);
            records.put(region, record);
        });
        if (records.isEmpty()) {
            records.put(acting.home(), acting.record(AuditResult.DONE));
        }
        trail.append(records);
    }

    private void note(
            Change.Kind kind, Object entity, Object id, Object @Nullable [] before, Object[] state, String[] names) {
        if (!isAudited(entity)) {
            return;
        }
        var changes = of(entity);
        var change = changes.of(kind, entity, id);
        for (var i = 0; i < names.length; i++) {
            change.field(names[i], before == null ? null : before[i], state[i]);
        }
        changes.settle(change);
    }

    private static boolean isAudited(@Nullable Object entity) {
        return entity != null && !entity.getClass().isAnnotationPresent(Unaudited.class);
    }

    private Changes of(Object entity) {
        var region = entity instanceof Owned owned ? owned.regionId() : Trail.PLATFORM;
        return seen().byRegion.computeIfAbsent(region, any -> new Changes());
    }

    private Seen seen() {
        var seen = (Seen) transaction.getResource(SEEN);
        if (seen == null) {
            seen = new Seen();
            transaction.putResource(SEEN, seen);
            transaction.registerInterposedSynchronization(seen);
        }
        return seen;
    }
}
