package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Repository;

@ApplicationScoped
class SchoolEvents extends Repository<SchoolEvent> {

    private static final String OF = """
            select new org.dudao.school.SchoolEventView(e.id, e.kind, e.happenedOn, e.formerName, e.name, e.intoId,
                i.name, e.basis)
            from SchoolEvent e left join SchoolRef i on i.id = e.intoId
            where e.schoolId = :school order by e.happenedOn, e.id""";

    List<SchoolEventView> of(UUID schoolId) {
        return getEntityManager()
                .createQuery(OF, SchoolEventView.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    Optional<LocalDate> last(UUID schoolId) {
        return getEntityManager()
                .createQuery("select max(happenedOn) from SchoolEvent where schoolId = :school", LocalDate.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .findFirst();
    }
}
