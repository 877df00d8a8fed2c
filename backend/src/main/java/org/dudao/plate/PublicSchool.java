package org.dudao.plate;

import jakarta.validation.constraints.Size;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** What the public reads of a school's supervision: the four things of a plate (C4-01), as they are now. */
public record PublicSchool(
        @Size(max = 200) String name,
        boolean kindergarten,
        @Nullable @Size(max = 100) String inspectorName,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 100) String email,
        boolean hasPhoto,
        @Nullable @Size(max = 100) String administrativeName,
        @Nullable @Size(max = 30) String administrativePhone,
        @Nullable @Size(max = 100) String officeName,
        @Nullable @Size(max = 30) String complaintPhone,
        @Nullable ScannedPlate scanned) {

    /** How the plate that was scanned stands to what is so now. */
    public enum ScannedPlate {
        CURRENT,
        OUTDATED,
        UNKNOWN
    }

    static PublicSchool of(PlateLine line, @Nullable Integer issue) {
        var inspector = line.inspector();
        var administrative = line.administrative();
        var imprint = line.imprint();
        return new PublicSchool(
                line.school().name(),
                line.school().kind() == SchoolKind.KINDERGARTEN,
                inspector == null ? null : inspector.name(),
                inspector == null ? null : inspector.publicPhone(),
                inspector == null ? null : inspector.publicEmail(),
                inspector != null && inspector.photoId() != null,
                administrative == null ? null : administrative.name(),
                administrative == null ? null : administrative.publicPhone(),
                imprint == null ? null : imprint.officeName(),
                imprint == null ? null : imprint.complaintPhone(),
                issue == null ? null : line.scanned(issue));
    }
}
