package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.Advice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one inspector answers for, "4 / 5". */
public record CaseloadRow(
        UUID inspectorId,
        @Size(max = 30) String number,
        @Size(max = 100) String name,
        InspectorKind kind,
        @Schema(minimum = "0") int count,
        @Schema(minimum = "1") int limit,
        LoadLevel level,
        @Size(max = 500) List<CaseloadSchool> schools,
        @Size(max = 10) List<Advice> advice) {}
