package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other features which records want submitting or reviewing, within the caller's scope. */
@ApplicationScoped
public class RecordsAhead {

    private static final int AT_MOST = 500;
    private static final String RECORDS =
            "select new org.dudao.inspection.RecordsAhead$Ahead(i.id, s.name, i.visitedOn, %s)"
                    + " from Inspection i join SchoolRef s on s.id = i.schoolId where i.regionId = :region and %s"
                    + " order by i.visitedOn, i.id";
    private static final String TO_SUBMIT =
            RECORDS.formatted("i.visitedOn", "i.authorId = :person and i.state in (DRAFT, RETURNED)");
    private static final String TO_REVIEW =
            RECORDS.formatted("i.dueOn", "i.state in (SUBMITTED, UNDER_REVIEW) and i.dueOn >= :from");

    /** A record and the last day on which it is in time. */
    public record Ahead(UUID id, String schoolName, LocalDate visitedOn, LocalDate dueOn) {

        private Ahead due(LocalDate on) {
            return new Ahead(id, schoolName, visitedOn, on);
        }
    }

    private final RecordTerms terms;
    private final EntityManager entities;

    RecordsAhead(RecordTerms terms, EntityManager entities) {
        this.terms = terms;
        this.entities = entities;
    }

    /** Drafts and records that were sent back, of that person. */
    public List<Ahead> toSubmit(int regionId, UUID person) {
        var records = entities.createQuery(TO_SUBMIT, Ahead.class)
                .setParameter("region", regionId)
                .setParameter("person", person)
                .setMaxResults(AT_MOST)
                .getResultList();
        var due = terms.due(regionId, records.stream().map(Ahead::visitedOn).collect(Collectors.toSet()));
        return records.stream()
                .map(one -> one.due(Objects.requireNonNull(due.get(one.visitedOn()))))
                .toList();
    }

    /** What the office is to see reviewed; others are told of what they lead. */
    public List<Ahead> toReview(int regionId, boolean office, LocalDate from) {
        return office
                ? entities.createQuery(TO_REVIEW, Ahead.class)
                        .setParameter("region", regionId)
                        .setParameter("from", from)
                        .setMaxResults(AT_MOST)
                        .getResultList()
                : List.of();
    }
}
