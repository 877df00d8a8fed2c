package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.recusal.RecusalGround;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that the assignment board shows of a division on a day, conflicts that a move would meet included. */
public record BoardView(
        LocalDate day,

        @Schema(description = "About how many schools an inspector answers for (C1-06)", minimum = "1")
        int limit,

        @Size(max = 20000) List<BoardSchool> schools,
        @Size(max = 5000) List<BoardInspector> inspectors,
        @Size(max = 1000) List<BoardDistrict> districts,
        @Size(max = 20000) List<BoardBar> bars) {

    /** A card. */
    public record BoardSchool(
            UUID schoolId,
            @Size(max = 50) String code,
            @Size(max = 100) String name,
            SchoolKind kind,
            boolean large,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId,
            @Nullable LocalDate since,
            boolean rotationDue,

            @Schema(description = "Why its inspector was given it beyond the usual number (C1-06, C1-07)")
            @Nullable
            @Size(max = 500)
            String reason) {}

    /** A lane; somebody suspended or out of term takes no more schools. */
    public record BoardInspector(
            UUID inspectorId,
            @Size(max = 30) String number,
            @Size(max = 100) String name,
            InspectorKind kind,
            boolean takesSchools,
            @Size(max = 100) List<UUID> districtIds) {}

    /** A district for filtering and for saying that a school leaves it. */
    public record BoardDistrict(
            UUID districtId, @Size(max = 100) String name) {}

    /** The inspector stays away from the school (C2-13). */
    public record BoardBar(UUID inspectorId, UUID schoolId, RecusalGround ground) {}
}
