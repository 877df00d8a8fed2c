package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.kernel.Typed;

@ApplicationScoped
class Plates extends Repository<Plate> {

    private static final String FROM = """
            from SchoolRef s
              left join AssignmentRef a on a.schoolId = s.id
                and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
              left join InspectorRef i on i.id = a.inspectorId
              left join AdministrativeRef b on b.schoolId = s.id
                and b.validFrom <= :day and (b.validUntil is null or b.validUntil >= :day)
              left join InspectorRef j on j.id = b.inspectorId
              left join Imprint o on o.regionId = s.regionId
              left join Plate p on p.schoolId = s.id and p.latest
            where s.open and\s""";
    private static final String LINES =
            "select new org.dudao.plate.PlateLine(s, a, i, b, j, o, p, " + PlateFault.ALL + ") " + FROM;
    private static final String FILTERS = """
            (:school is null or s.id = :school)
              and (:inspector is null or a.inspectorId = :inspector)""";
    private static final String OVERVIEW = "select new org.dudao.plate.PlateOverview(count(s.id)"
            + count(PlateStanding.MISSING)
            + count(PlateStanding.OUTDATED)
            + count(PlateStanding.MAKING)
            + count(PlateStanding.UNPROVEN)
            + count(PlateStanding.MOUNTED)
            + ") " + FROM + "true = true";

    private final Listing listing;

    Plates(Listing listing) {
        this.listing = listing;
    }

    private static String count(PlateStanding standing) {
        return ", count(case when " + PlateStanding.CONDITIONS.get(standing) + " then s.id end)";
    }

    Page<PlateLine> page(PlateQuery query, LocalDate day) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", day);
        parameters.put("school", query.schoolId());
        parameters.put("inspector", query.inspectorId());
        var typed = Typed.of(query.q(), "SchoolTail", "s");
        parameters.putAll(typed.parameters());
        var standing = query.standing();
        var hql = LINES
                + FILTERS
                + typed.condition()
                + (standing == null ? "" : " and " + PlateStanding.CONDITIONS.get(standing));
        return listing.page(PlateLine.class, hql, "s.id", parameters, PlateQuery.PlateSort.SCHOOL_CODE, query);
    }

    PlateOverview overview(LocalDate day) {
        return getEntityManager()
                .createQuery(OVERVIEW, PlateOverview.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<PlateLine> lines(Collection<UUID> schools, LocalDate day) {
        return getEntityManager()
                .createQuery(LINES + "s.id in :schools order by s.code", PlateLine.class)
                .setParameter("day", day)
                .setParameter("schools", schools)
                .getResultList();
    }

    /** The school to which the word in a QR code leads, unless its plate was taken down. */
    Optional<PlateLine> line(String code, LocalDate day) {
        return getEntityManager()
                .createQuery(LINES + "p.code = :code and p.state <> REMOVED", PlateLine.class)
                .setParameter("day", day)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Plate> hanging(UUID schoolId) {
        return find("schoolId = ?1 and state = ?2", schoolId, PlateState.MOUNTED)
                .firstResultOptional();
    }

    /** What hangs at a school or is made for it. */
    List<Plate> standing(UUID schoolId) {
        return list("schoolId = ?1 and state in (?2, ?3)", schoolId, PlateState.MAKING, PlateState.MOUNTED);
    }
}
