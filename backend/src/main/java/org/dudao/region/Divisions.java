package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dudao.kernel.NotFound;

/** The tree of divisions: public knowledge, the same for everybody. */
@ApplicationScoped
public class Divisions {

    private static final String ADD = """
            insert into Division (id, parentId, level, code, name, path, validFrom)
            values (:id, :county, TOWNSHIP, :code, :name, :path, :since)
            on conflict do nothing""";

    private static final String LINE = """
            select above.name from Division here, Division above
            where here.id = :id and here.path like concat(above.path, '%') order by length(above.path)""";

    private static final LocalDate SINCE_EVER = LocalDate.of(1949, 10, 1);

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

    public DivisionLevel level(int id) {
        return require(id).level();
    }

    /** The division and those above it, from the country down. */
    public List<Integer> chain(int id) {
        return Pattern.compile("/")
                .splitAsStream(require(id).path())
                .filter(step -> !step.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** From the province down: {@code 山东省 › 青岛市 › 城阳区}. */
    public String line(int id) {
        return String.join(
                " › ",
                entities.createQuery(LINE, String.class).setParameter("id", id).getResultList());
    }

    /** A county's townships and streets. Reads them in from the product's own list when they are first needed. */
    public List<Township> townships(int countyId) {
        load(require(countyId));
        return entities.createQuery(
                        "select new org.dudao.region.Township(code, name) from Division"
                                + " where parentId = :county and level = TOWNSHIP and validUntil is null order by code",
                        Township.class)
                .setParameter("county", countyId)
                .getResultList();
    }

    List<DivisionRow> children(String parentCode) {
        entities.createQuery("from Division where code = :code and level = COUNTY", Division.class)
                .setParameter("code", parentCode)
                .getResultStream()
                .findFirst()
                .ifPresent(this::load);
        return entities.createQuery(
                        "select new org.dudao.region.DivisionRow(d.id, d.code, d.name, d.level) from Division d"
                                + " join Division p on p.id = d.parentId where p.code = :code and d.validUntil is null"
                                + " order by d.code",
                        DivisionRow.class)
                .setParameter("code", parentCode)
                .getResultList();
    }

    public int idOf(String code) {
        return entities.createQuery("select id from Division where code = :code and validUntil is null", Integer.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever comes second waits at the first row until the other is done, and then adds nothing. */
    private void load(Division county) {
        if (county.isCounty() && !hasChildren(county)) {
            TownshipList.of(county.code()).forEach(township -> add(county, township));
        }
    }

    private void add(Division county, Township township) {
        var id = nextId();
        entities.createQuery(ADD)
                .setParameter("id", id)
                .setParameter("county", county.id())
                .setParameter("code", township.code())
                .setParameter("name", township.name())
                .setParameter("path", county.path() + id + "/")
                .setParameter("since", SINCE_EVER)
                .executeUpdate();
    }

    private boolean hasChildren(Division division) {
        return entities.createQuery("select count(*) from Division where parentId = :id", Long.class)
                        .setParameter("id", division.id())
                        .getSingleResult()
                > 0;
    }

    private int nextId() {
        return entities.createQuery("select cast(function('nextval', 'division_id_seq') as Integer)", Integer.class)
                .getSingleResult();
    }

    private Division require(int id) {
        var division = entities.find(Division.class, id);
        if (division == null) {
            throw new NotFound();
        }
        return division;
    }
}
