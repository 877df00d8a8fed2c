package org.dudao.inspection;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.inspection.EmergencyReportResource.EmergencyReportSending;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Twins;
import org.dudao.person.Deed;
import org.dudao.person.Placed;

/** Where reports from the scene arrive; the first of an emergency opens the record. */
@ApplicationScoped
class EmergencyDesk {

    private final EmergencyReports reports;
    private final Inspections inspections;
    private final InspectionDesk desk;
    private final Waiting waiting;
    private final Twins twins;
    private final SecurityIdentity identity;
    private final Clock clock;

    EmergencyDesk(
            EmergencyReports reports,
            Inspections inspections,
            InspectionDesk desk,
            Waiting waiting,
            Twins twins,
            SecurityIdentity identity,
            Clock clock) {
        this.reports = reports;
        this.inspections = inspections;
        this.desk = desk;
        this.waiting = waiting;
        this.twins = twins;
        this.identity = identity;
        this.clock = clock;
    }

    EmergencyReport send(UUID id, EmergencyReportSending wanted) {
        twins.takeTurns(wanted.inspectionId());
        var known = reports.findByIdOptional(id);
        if (known.isPresent()) {
            if (known.get().says(wanted.inspectionId(), wanted.arrivedAt(), wanted.text())) {
                return known.get();
            }
            throw new Conflict("emergency.stands", Map.of());
        }
        var record = record(wanted);
        var report = reports.add(new EmergencyReport(
                id,
                record,
                reports.nextNumber(wanted.inspectionId()),
                wanted.arrivedAt(),
                wanted.text(),
                Deed.of(Placed.of(identity), Instant.now(clock))));
        if (record.state() == InspectionState.DRAFT) {
            waiting.forReport(report);
        }
        return report;
    }

    private Inspection record(EmergencyReportSending wanted) {
        var known = inspections.findByIdOptional(wanted.inspectionId());
        if (known.isEmpty()) {
            return desk.write(wanted.inspectionId(), null, wanted.schoolId(), opening(wanted));
        }
        var record = known.get();
        if (!record.schoolId().equals(wanted.schoolId())
                || !record.rights().isWrittenBy(Placed.of(identity).person())
                || record.visit().occasion().kind() != InspectionKind.EMERGENCY) {
            throw new RuleViolation("emergency.other-record", Map.of());
        }
        return record;
    }

    private Visit opening(EmergencyReportSending wanted) {
        return new Visit(
                LocalDate.now(clock),
                wanted.arrivedAt(),
                null,
                List.of(Objects.requireNonNull(Placed.of(identity).inspectorId())),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                new InspectionOccasion(InspectionKind.EMERGENCY, null),
                List.of(),
                null);
    }
}
