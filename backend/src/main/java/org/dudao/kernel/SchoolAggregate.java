package org.dudao.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** An aggregate about one school. A school sees itself, an inspector the schools assigned today. */
@MappedSuperclass
@FilterDef(
        name = "school",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition =
                "(:schools = '*' or school_id = any(cast(string_to_array(nullif(:schools, '*'), ',') as uuid[])))",
        parameters = @ParamDef(name = "schools", type = String.class, resolver = CallerScope.Schools.class))
@Filter(name = "school")
public abstract class SchoolAggregate extends Aggregate {

    @Column(nullable = false, updatable = false)
    private UUID schoolId;

    protected SchoolAggregate() {}

    protected SchoolAggregate(int regionId, UUID schoolId) {
        super(regionId);
        this.schoolId = schoolId;
    }

    protected SchoolAggregate(UUID id, int regionId, UUID schoolId) {
        super(id, regionId);
        this.schoolId = schoolId;
    }

    public UUID schoolId() {
        return schoolId;
    }

    @Override
    void mustBeOf(CallerScope caller) {
        super.mustBeOf(caller);
        caller.mustNotOnlyWatch(schoolId);
    }
}
