package org.dudao.kernel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The door to one kind of aggregate: reads are scoped, changes are versioned and owned, raised events are fired. */
public abstract class Repository<A extends AggregateRoot> implements PanacheRepositoryBase<A, UUID> {

    @Inject
    Event<DomainEvent> events;

    @Inject
    CallerScope caller;

    @Inject
    Precondition precondition;

    public A require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** One that the caller may build upon, not only read. */
    public A requireOwn(UUID id) {
        var aggregate = require(id);
        aggregate.mustBeOf(caller);
        return aggregate;
    }

    public A add(A aggregate) {
        aggregate.mustBeOf(caller);
        persist(aggregate);
        return settle(aggregate);
    }

    /** All at once: the statements go out in batches, and events are fired when every row is there. */
    public void addAll(Collection<A> aggregates) {
        aggregates.forEach(aggregate -> aggregate.mustBeOf(caller));
        persist(aggregates);
        settle(aggregates);
    }

    public A change(UUID id, int seenVersion, Consumer<A> change) {
        return change(seen(id, seenVersion), change);
    }

    /**
     * A change by whoever judges what others did at schools that they themselves only look at; the judgement refuses who
     * may not.
     */
    public A judge(UUID id, int seenVersion, Consumer<A> judgement) {
        var aggregate = seen(id, seenVersion);
        caller.mustOwn(aggregate.regionId());
        judgement.accept(aggregate);
        return settle(aggregate);
    }

    /** For reactions and jobs, which act on what is there rather than on what somebody saw. */
    public A change(UUID id, Consumer<A> change) {
        return change(require(id), change);
    }

    protected A change(A aggregate, Consumer<A> change) {
        aggregate.mustBeOf(caller);
        change.accept(aggregate);
        return settle(aggregate);
    }

    /** Thousands of equal statements follow: in this transaction they are planned once, not each for itself (ADR 15). */
    public void planOnce() {
        getEntityManager()
                .createNativeQuery("select set_config('plan_cache_mode', 'auto', true)", String.class)
                .getSingleResult();
    }

    /** The same change of many, in batches like {@link #addAll}. */
    protected void changeAll(Collection<A> aggregates, Consumer<A> change) {
        aggregates.forEach(aggregate -> {
            aggregate.mustBeOf(caller);
            change.accept(aggregate);
        });
        settle(aggregates);
    }

    private A seen(UUID id, int version) {
        var aggregate = require(id);
        precondition.check(aggregate.version());
        aggregate.expect(version);
        return aggregate;
    }

    /** The view is drawn after this, so it carries the new version. */
    private A settle(A aggregate) {
        settle(List.of(aggregate));
        return aggregate;
    }

    private void settle(Collection<A> aggregates) {
        flush();
        aggregates.stream()
                .flatMap(aggregate -> aggregate.drain().stream())
                .toList()
                .forEach(events::fire);
    }
}
