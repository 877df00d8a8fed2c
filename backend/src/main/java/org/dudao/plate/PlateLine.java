package org.dudao.plate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dudao.district.AdministrativeRef;
import org.dudao.district.AssignmentRef;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Row;
import org.dudao.plate.PublicSchool.ScannedPlate;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** A school, who answers for it and who stands beside, what its office prints, its newest plate and how far that says otherwise. */
record PlateLine(
        SchoolRef school,
        @Nullable AssignmentRef assignment,
        @Nullable InspectorRef inspector,
        @Nullable AdministrativeRef beside,
        @Nullable InspectorRef administrative,
        @Nullable Imprint imprint,
        @Nullable Plate plate,
        List<PlateFault> faults)
        implements Row {

    PlateLine(
            SchoolRef school,
            @Nullable AssignmentRef assignment,
            @Nullable InspectorRef inspector,
            @Nullable AdministrativeRef beside,
            @Nullable InspectorRef administrative,
            @Nullable Imprint imprint,
            @Nullable Plate plate,
            int faults) {
        this(
                school,
                assignment,
                inspector,
                beside,
                administrative,
                imprint,
                plate,
                plate == null ? List.of() : PlateFault.of(faults));
    }

    @Override
    public UUID id() {
        return school.id();
    }

    Face face() {
        return Face.of(school, inspector, administrative, imprint);
    }

    /** The photo of whoever answers for the school. */
    UUID photoId() {
        if (inspector == null || inspector.photoId() == null) {
            throw new NotFound();
        }
        return inspector.photoId();
    }

    ScannedPlate scanned(int issue) {
        if (plate == null || issue > plate.issue()) {
            return ScannedPlate.UNKNOWN;
        }
        return issue == plate.issue() && faults.isEmpty() ? ScannedPlate.CURRENT : ScannedPlate.OUTDATED;
    }

    /** The latest of the changes that the plate did not follow, as far as their day is known. */
    @Nullable
    LocalDate outdatedSince() {
        return faults.stream()
                .map(this::changedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate changedOn(PlateFault fault) {
        return switch (fault) {
            case INSPECTOR -> assignment == null ? null : assignment.validFrom();
            case INSPECTOR_NAME, PHOTO, CONTACT -> inspector == null ? null : inspector.shownSince();
            case ADMINISTRATIVE -> besideChangedOn();
            case OFFICE -> imprint == null ? null : imprint.changedOn();
            case SCHOOL_NAME -> null;
        };
    }

    /** Another person since their assignment; the same person since their name or contact changed. */
    private @Nullable LocalDate besideChangedOn() {
        if (plate == null || beside == null || administrative == null) {
            return null;
        }
        return administrative.id().equals(plate.face().administrativeId())
                ? administrative.shownSince()
                : beside.validFrom();
    }
}
