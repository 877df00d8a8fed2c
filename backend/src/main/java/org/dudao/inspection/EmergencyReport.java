package org.dudao.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an inspector tells the office from the scene, before there is a record (C5-07). It stands as it was sent. */
@Entity
class EmergencyReport extends SchoolAggregate {

    @Column(updatable = false)
    private UUID inspectionId;

    private int number;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime arrivedAt;

    @Narrative
    private String text;

    @EmbeddedColumnNaming("reported_%s")
    private Deed reported;

    protected EmergencyReport() {}

    /** @param number from one, the first report being the one that opens the record */
    EmergencyReport(UUID id, Inspection record, int number, LocalTime arrivedAt, String text, Deed reported) {
        super(id, record.regionId(), record.schoolId());
        inspectionId = record.id();
        this.number = number;
        this.arrivedAt = arrivedAt;
        this.text = text;
        this.reported = reported;
        raise(new EmergencyReported(id, regionId(), schoolId(), number, text, reported.name()));
    }

    /** Whether this is what was sent before, so that nothing needs to be done. */
    boolean says(UUID inspection, LocalTime arrival, String words) {
        return inspectionId.equals(inspection) && arrivedAt.equals(arrival) && text.equals(words);
    }

    UUID inspectionId() {
        return inspectionId;
    }

    String text() {
        return text;
    }

    Instant at() {
        return reported.at();
    }

    EmergencyReportRow row(String schoolName) {
        return new EmergencyReportRow(
                id(), schoolId(), schoolName, inspectionId, number, arrivedAt, text, reported.name(), reported.at());
    }
}
