package org.dudao.inspector;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One inspector as the office registered them. */
public record InspectorView(
        UUID id,
        int version,
        @Size(max = 30) String number,
        @Size(max = 100) String name,
        InspectorKind kind,

        @Schema(description = "Masked", examples = "138****5678") @Nullable @Size(max = 30)
        String phone,

        @Nullable @Size(max = 100) String workplace,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        InspectorState state,
        @Size(max = 10) List<InspectorAction> actions)
        implements Versioned {

    /** What may be done with an inspector's registration. */
    public enum InspectorAction {
        CHANGE,
        LEAVE
    }

    public InspectorView {
        phone = Masked.phone(phone);
    }
}
