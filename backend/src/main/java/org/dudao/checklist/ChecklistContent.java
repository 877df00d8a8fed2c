package org.dudao.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** All that an edition says. A draft may be unfinished anywhere; what is published must be whole. */
record ChecklistContent(String title, @Nullable String purpose, List<SchoolKind> kinds, List<ChecklistMatter> matters) {

    /** What holds for a draft as well. */
    void check() {
        var seen = new HashSet<UUID>();
        Stream.concat(matters.stream().map(ChecklistMatter::id), items().map(ChecklistItem::id))
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new RuleViolation("checklist.id-twice", Map.of("id", id));
                });
    }

    /** What must also hold before anybody works with it; names the first thing that is missing. */
    void checkWhole() {
        if (kinds.isEmpty()) {
            throw new RuleViolation("checklist.for-nobody", Map.of());
        }
        if (matters.isEmpty()) {
            throw new RuleViolation("checklist.empty", Map.of());
        }
        for (var matter : matters) {
            if (matter.title().isBlank() || matter.items().isEmpty()) {
                throw new RuleViolation(
                        "checklist.matter-unfinished",
                        Map.of("number", matters.indexOf(matter) + 1, "matterId", matter.id()));
            }
            for (var item : matter.items()) {
                if (!item.complete()) {
                    throw new RuleViolation(
                            "checklist.item-unfinished",
                            Map.of(
                                    "matter",
                                    matter.title(),
                                    "number",
                                    matter.items().indexOf(item) + 1,
                                    "itemId",
                                    item.id()));
                }
            }
        }
    }

    private Stream<ChecklistItem> items() {
        return matters.stream().flatMap(matter -> matter.items().stream());
    }
}
