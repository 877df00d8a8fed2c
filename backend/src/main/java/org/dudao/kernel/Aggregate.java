package org.dudao.kernel;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** An aggregate that is read where the caller's scope reaches, like nearly everything. */
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
public abstract class Aggregate extends AggregateRoot {

    protected Aggregate() {}

    protected Aggregate(int regionId) {
        super(regionId);
    }

    /** For what was captured in the field and got its id there. */
    protected Aggregate(UUID id, int regionId) {
        super(id, regionId);
    }
}
