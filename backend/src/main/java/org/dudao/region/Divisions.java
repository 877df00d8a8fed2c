package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dudao.kernel.NotFound;

/** The tree of divisions: public knowledge, the same for everybody. */
@ApplicationScoped
public class Divisions {

    private final EntityManager entities;

    Divisions(EntityManager entities) {
        this.entities = entities;
    }

    public String code(int id) {
        return require(id).code();
    }

    public String name(int id) {
        return require(id).name();
    }

    /** The names of a county's townships and streets; empty while nobody has loaded them. */
    public List<String> townships(int countyId) {
        return entities.createQuery(
                        "select name from Division where parentId = :county and level = TOWNSHIP and validUntil is null",
                        String.class)
                .setParameter("county", countyId)
                .getResultList();
    }

    List<DivisionRow> children(String parentCode) {
        return entities.createQuery(
                        "select new org.dudao.region.DivisionRow(d.id, d.code, d.name, d.level) from Division d"
                                + " join Division p on p.id = d.parentId where p.code = :code and d.validUntil is null"
                                + " order by d.code",
                        DivisionRow.class)
                .setParameter("code", parentCode)
                .getResultList();
    }

    int idOf(String code) {
        return entities.createQuery("select id from Division where code = :code and validUntil is null", Integer.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Division require(int id) {
        var division = entities.find(Division.class, id);
        if (division == null) {
            throw new NotFound();
        }
        return division;
    }
}
