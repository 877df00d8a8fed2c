package org.dudao.plate;

import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/**
 * What a plate says (E3, C4-01). Without name, photo and contact of the responsible inspector there is none; where the
 * school has an administrative one, too, that name stands below.
 */
@Embeddable
record Face(
        String schoolName,
        UUID inspectorId,
        String inspectorName,
        UUID photoId,
        String phone,
        @Nullable String email,
        @Nullable UUID administrativeId,
        @Nullable String administrativeName,
        @Nullable String administrativePhone,
        String officeName,
        String complaintPhone) {

    static final String RULE = "C4-01";

    /** @throws RuleViolation naming what is not there yet */
    static Face of(
            SchoolRef school,
            @Nullable InspectorRef inspector,
            @Nullable InspectorRef administrative,
            @Nullable Imprint imprint) {
        if (imprint == null) {
            throw new RuleViolation("plate.no-imprint", Map.of());
        }
        if (inspector == null) {
            throw new RuleViolation("plate.nobody-responsible", Map.of("school", school.name()));
        }
        var photo = inspector.photoId();
        var phone = inspector.publicPhone();
        if (photo == null || phone == null) {
            throw new RuleViolation(
                    photo == null ? "plate.no-photo" : "plate.no-phone",
                    Map.of("rule", RULE, "inspector", inspector.name()));
        }
        return new Face(
                school.name(),
                inspector.id(),
                inspector.name(),
                photo,
                phone,
                inspector.publicEmail(),
                administrative == null ? null : administrative.id(),
                administrative == null ? null : administrative.name(),
                administrative == null ? null : administrative.publicPhone(),
                imprint.officeName(),
                imprint.complaintPhone());
    }
}
