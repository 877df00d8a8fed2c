package org.dudao.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Lessons extends Repository<Lesson> {

    private static final String ROWS = """
            select new org.dudao.lesson.LessonRow(l.id, l.schoolId, s.name, l.observedOn, l.className, l.course, l.teacher,
                l.stars, l.observed.name, case when c.id is null then false else true end)
            from Lesson l join SchoolRef s on s.id = l.schoolId left join Lesson c on c.correctsId = l.id
            where (:q is null or l.teacher like :q escape '\\' or l.course like :q escape '\\')
              and (:school is null or l.schoolId = :school)
              and (cast(:from as LocalDate) is null or l.observedOn >= :from)
              and (cast(:until as LocalDate) is null or l.observedOn <= :until)""";

    private final Listing listing;

    Lessons(Listing listing) {
        this.listing = listing;
    }

    Page<LessonRow> page(LessonQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", Listing.containing(query.q()));
        parameters.put("school", query.schoolId());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        return listing.page(LessonRow.class, ROWS, "l.id", parameters, query.sort(), query);
    }

    /** The later one that corrects that one. */
    Optional<UUID> correctionOf(UUID id) {
        return getEntityManager()
                .createQuery("select id from Lesson where correctsId = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
