package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Repository;
import org.dudao.school.SchoolRegister;

/** Where schools lie, as far as somebody has told. */
@ApplicationScoped
public class SchoolSites extends Repository<SchoolSite> {

    private static final String POINTS = """
            select new org.dudao.district.SchoolPoint(s.schoolId, s.latitude, s.longitude) from SchoolSite s
            where s.regionId = :region""";

    private final SchoolRegister schools;

    SchoolSites(SchoolRegister schools) {
        this.schools = schools;
    }

    public List<SchoolPoint> of(int regionId) {
        return getEntityManager()
                .createQuery(POINTS, SchoolPoint.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    void lie(UUID schoolId, double latitude, double longitude) {
        var school = schools.require(schoolId);
        find("schoolId", schoolId)
                .firstResultOptional()
                .ifPresentOrElse(site -> change(site, one -> one.lie(latitude, longitude)), () -> {
                    var site = new SchoolSite(school.regionId(), schoolId);
                    site.lie(latitude, longitude);
                    add(site);
                });
    }
}
