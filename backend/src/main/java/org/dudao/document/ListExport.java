package org.dudao.document;

import jakarta.persistence.Entity;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Unaudited;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * A list that somebody took along; the audit trail has the reading itself. Offices see all of their division, others
 * their own.
 */
@Entity
@Unaudited
@FilterDef(
        name = "taker",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:schools = '*' or taken_by = cast(nullif(:person, '*') as uuid))",
        parameters = {
            @ParamDef(name = "schools", type = String.class, resolver = CallerScope.Schools.class),
            @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class)
        })
@Filter(name = "taker")
class ListExport extends Aggregate {

    private String name;
    private String filters;
    private String address;

    @EmbeddedColumnNaming("taken_%s")
    private Deed taken;

    protected ListExport() {}

    ListExport(int regionId, String name, String filters, String address, Deed taken) {
        super(regionId);
        this.name = name;
        this.filters = filters;
        this.address = address;
        this.taken = taken;
    }
}
