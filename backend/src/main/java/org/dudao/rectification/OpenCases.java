package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Answers other features what is open at a school. */
@ApplicationScoped
public class OpenCases {

    private static final int AT_MOST = 500;
    private static final String OPEN = """
            select new org.dudao.rectification.OpenCase(r.id, r.findingId, r.item, r.grade, r.problem, r.state, r.dueOn,
                case when r.state = REPORTED then o.text else null end)
            from Rectification r left join r.rounds o on o.number = r.round
            where r.schoolId = :school and r.state <> ACCEPTED
            order by r.dueOn, r.id""";

    private final EntityManager entities;

    OpenCases(EntityManager entities) {
        this.entities = entities;
    }

    /** Within the caller's scope; the next deadline first. */
    public List<OpenCase> of(UUID schoolId) {
        return entities.createQuery(OPEN, OpenCase.class)
                .setParameter("school", schoolId)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
