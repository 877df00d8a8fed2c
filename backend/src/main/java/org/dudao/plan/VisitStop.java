package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.plan.VisitLoadReport.VisitToMerge;

/** A visit to come of a plan that is approved or waits to be. */
record VisitStop(
        UUID visitId,
        UUID planId,
        String planTitle,
        UUID schoolId,
        String schoolName,
        LocalDate on,
        List<UUID> inspectorIds,
        List<Integer> matters,
        boolean binding) {

    VisitToMerge view(Map<UUID, String> names) {
        return new VisitToMerge(
                visitId,
                planId,
                planTitle,
                on,
                inspectorIds.stream().map(names::get).filter(Objects::nonNull).toList(),
                matters,
                binding);
    }
}
