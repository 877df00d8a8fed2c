package org.dudao.inspector;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.inspector.InspectorView.InspectorAction;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspector's personal file (督学档案). Phone and id number are always masked; unmasking is an act of its own. */
public record InspectorFileView(
        UUID id,
        @Schema(minimum = "0") int version,
        @Size(max = 30) String number,
        @Size(max = 100) String name,
        InspectorKind kind,

        @Schema(description = "Masked", examples = "138****5678") @Nullable @Size(max = 30)
        String phone,

        @Schema(description = "Masked", examples = "370***********123X") @Nullable @Size(max = 30)
        String idNumber,

        @Nullable @Size(max = 100) String workplace,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,

        @Schema(description = "Which consecutive term this is (C2-09)", minimum = "1")
        int termNumber,

        @Nullable @Size(max = 30) String credentialNumber,
        InspectorState state,
        @Nullable InspectorTrack track,
        @Nullable @Size(max = 30) String rank,
        @Nullable InspectorSource source,
        @Nullable @Size(max = 50) String subject,
        @Nullable UUID photoId,

        @Schema(description = "Printed on notice plates") @Nullable @Size(max = 30)
        String publicPhone,

        @Schema(description = "Printed on notice plates") @Nullable @Size(max = 100)
        String publicEmail,

        Biography biography,
        @Size(max = 10) List<InspectorAction> actions)
        implements Versioned {

    public InspectorFileView {
        phone = Masked.phone(phone);
        idNumber = Masked.idNumber(idNumber);
    }
}
