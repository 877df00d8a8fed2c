package org.dudao.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan says, in the order of form E7; yearly and monthly plans fill different parts of it. */
public record PlanContent(
        @Nullable @Size(max = 4000) String guidingIdea,
        @Nullable @Size(max = 4000) String goals,

        @Schema(description = "Study and training") @Nullable @Size(max = 4000)
        String study,

        @Schema(description = "By what the plan is secured") @Nullable @Size(max = 4000)
        String safeguards,

        @Schema(description = "Summary of the month before (003-43)") @Nullable @Size(max = 4000)
        String lastSummary,

        @Schema(description = "What is to be reported to whom") @Nullable @Size(max = 4000)
        String reporting,

        @Schema(description = "Tasks given from above") @Nullable @Size(max = 4000)
        String assigned,

        @NotNull @Size(max = 200) List<@NotNull @Valid PlanTask> tasks) {

    static PlanContent of(List<PlanTask> tasks) {
        return new PlanContent(null, null, null, null, null, null, null, tasks);
    }

    boolean lacksSummary() {
        return lastSummary == null || lastSummary.isBlank();
    }

    /** The rules that hold for a draft as well. */
    void check(Period period) {
        var seen = new HashSet<UUID>();
        for (var task : tasks) {
            if (!seen.add(task.id())) {
                throw new RuleViolation("plan.task-twice", Map.of("name", task.name()));
            }
            if (period.month() != null && task.month() != period.month()) {
                throw new RuleViolation("plan.other-month", Map.of("name", task.name(), "month", task.month()));
            }
        }
    }
}
