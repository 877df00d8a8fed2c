package org.dudao.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A consistency boundary that belongs to one division, whose office alone changes it; who may read it, the kind says. */
@MappedSuperclass
public abstract class AggregateRoot implements Owned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private int regionId;

    @Transient
    private final List<DomainEvent> raised = new ArrayList<>();

    protected AggregateRoot() {}

    protected AggregateRoot(int regionId) {
        this(UuidVersion7Strategy.INSTANCE.generateUuid(null), regionId);
    }

    /** For what was captured in the field and got its id there. */
    protected AggregateRoot(UUID id, int regionId) {
        this.id = id;
        this.regionId = regionId;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Override
    public int regionId() {
        return regionId;
    }

    /** Refuses a caller who may see this row and not write it. */
    void mustBeOf(CallerScope caller) {
        caller.mustOwn(regionId);
    }

    protected void raise(DomainEvent event) {
        raised.add(event);
    }

    void expect(int seen) {
        if (seen != version) {
            throw new Conflict("stale", Map.of("seen", seen, "current", version));
        }
    }

    List<DomainEvent> drain() {
        var events = List.copyOf(raised);
        raised.clear();
        return events;
    }
}
