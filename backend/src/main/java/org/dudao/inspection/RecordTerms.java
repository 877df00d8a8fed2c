package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.region.Settings;

/** Answers by when a division wants records, and for which planned visits one was begun. */
@ApplicationScoped
public class RecordTerms {

    private static final String DAYS = "inspection.record-days";
    private static final String GRACE = "inspection.grace-days";
    private static final String BEGUN = "select plannedVisitId from Inspection where plannedVisitId in :visits";

    private final Settings settings;
    private final EntityManager entities;

    RecordTerms(Settings settings, EntityManager entities) {
        this.settings = settings;
        this.entities = entities;
    }

    /** Two days and three more where nobody set anything else. */
    public RecordTerm of(int regionId, LocalDate day) {
        var set = settings.numbers(List.of(DAYS, GRACE), regionId, day);
        return new RecordTerm(set.getOrDefault(DAYS, 2), set.getOrDefault(GRACE, 3));
    }

    /** Those of the planned visits whose record is begun, be it a draft. */
    public Set<UUID> begun(Collection<UUID> plannedVisits) {
        return plannedVisits.isEmpty()
                ? Set.of()
                : entities.createQuery(BEGUN, UUID.class)
                        .setParameter("visits", plannedVisits)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
