package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Answers by when a division wants records, and for which planned visits one was begun. */
@ApplicationScoped
public class RecordTerms implements SettingNumbers {

    private static final SettingNumber DAYS =
            SettingNumber.of("inspection.record-days", "C5-05", SettingUnit.DAYS, 0, 2, 30);
    private static final SettingNumber GRACE =
            SettingNumber.of("inspection.grace-days", "D8", SettingUnit.DAYS, 0, 3, 30);
    private static final String BEGUN = "select plannedVisitId from Inspection where plannedVisitId in :visits";

    private final Settings settings;
    private final EntityManager entities;

    RecordTerms(Settings settings, EntityManager entities) {
        this.settings = settings;
        this.entities = entities;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(DAYS, GRACE);
    }

    public RecordTerm of(int regionId, LocalDate day) {
        return new RecordTerm(settings.number(DAYS, regionId, day), settings.number(GRACE, regionId, day));
    }

    /** The last day in time for visits of those days, with one query. */
    Map<LocalDate, LocalDate> due(int regionId, Set<LocalDate> visits) {
        var days = settings.numbers(DAYS, regionId, visits);
        return visits.stream()
                .collect(Collectors.toMap(day -> day, day -> day.plusDays(Objects.requireNonNull(days.get(day)))));
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
