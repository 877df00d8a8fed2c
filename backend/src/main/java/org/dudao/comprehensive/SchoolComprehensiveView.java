package org.dudao.comprehensive;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a school stands, and all its comprehensive inspections. */
public record SchoolComprehensiveView(
        ComprehensiveStanding standing,

        @Schema(description = "The newest first, with those that were struck out")
        @Size(max = ComprehensiveInspections.SHOWN)
        List<ComprehensiveView> inspections) {}
