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
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A consistency boundary that belongs to one division. Every read of it is scoped to the caller. */
@MappedSuperclass
@FilterDef(
        name = "region",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:regions = '*'"
                + " or :only = 0 and region_id = any(cast(string_to_array(nullif(:regions, '*'), ',') as int[]))"
                + " or :only <> 0 and region_id = :only)",
        parameters = {
            @ParamDef(name = "regions", type = String.class, resolver = CallerScope.Regions.class),
            @ParamDef(name = "only", type = Integer.class, resolver = CallerScope.Only.class)
        })
@Filter(name = "region")
public abstract class Aggregate implements Owned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private int regionId;

    @Transient
    private final List<DomainEvent> raised = new ArrayList<>();

    protected Aggregate() {}

    protected Aggregate(int regionId) {
        this(UuidVersion7Strategy.INSTANCE.generateUuid(null), regionId);
    }

    /** For what was captured in the field and got its id there. */
    protected Aggregate(UUID id, int regionId) {
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
