package org.dudao.checklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolKind;

/** An edition as records are filled by it. */
public final class Edition {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    private final boolean open;
    private final List<SchoolKind> kinds;
    private final Set<UUID> matters;
    private final Map<UUID, ChecklistItem> items;

    Edition(ChecklistState state, ChecklistContent content) {
        open = state == ChecklistState.PUBLISHED;
        kinds = content.kinds();
        matters = content.matters().stream().map(ChecklistMatter::id).collect(Collectors.toSet());
        items = content.matters().stream()
                .flatMap(matter -> matter.items().stream())
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
    }

    /** Whether a record of a school of that kind may be begun with it. */
    public boolean isOpenFor(SchoolKind kind) {
        return open && kinds.contains(kind);
    }

    /** Refuses answers to questions that it does not ask, and those that are none. */
    public void check(Collection<ChecklistAnswer> answers) {
        var seen = new HashSet<UUID>();
        for (var answer : answers) {
            var item = items.get(answer.itemId());
            if (item == null && !isWholeMatter(answer)) {
                throw new RuleViolation("checklist.answer-unknown", Map.of("itemId", answer.itemId()));
            }
            if (!seen.add(answer.itemId())) {
                throw new RuleViolation("checklist.answer-twice", Map.of("itemId", answer.itemId()));
            }
            if (item != null && !fits(item, answer)) {
                throw new RuleViolation("checklist.answer-unfit", Map.of("item", item.text()));
            }
        }
    }

    /**
     * Refuses a record that lacks evidence it was asked for, or keeps silent about a critical no.
     *
     * @param photographed the questions of which there is a photo
     */
    public void checkWhole(Collection<ChecklistAnswer> answers, Set<UUID> photographed) {
        for (var answer : answers) {
            var item = items.get(answer.itemId());
            if (item == null) {
                continue;
            }
            if (item.critical() && isNo(answer) && answer.problemId() == null) {
                throw new RuleViolation("checklist.critical-without-problem", Map.of("item", item.text()));
            }
            var rule = item.evidence();
            if (rule != null && isMissing(rule, answer, photographed.contains(answer.itemId()))) {
                throw new RuleViolation(
                        "checklist.evidence-missing", Map.of("item", item.text(), "reason", rule.reason()));
            }
        }
    }

    /** A problem that was written down tells what was seen; why there is no photo, it does not. */
    private static boolean isMissing(EvidenceRule rule, ChecklistAnswer answer, boolean photo) {
        var asked = rule.occasion() == EvidenceOccasion.NO
                ? isNo(answer)
                : answer.verdict() != null && answer.verdict() != ChecklistVerdict.NOT_APPLICABLE
                        || answer.value() != null;
        var told = answer.note() != null || (rule.evidence() == Evidence.NOTE ? answer.problemId() != null : photo);
        return asked && !told;
    }

    /** All of a matter that is not answered singly is as it should be, or none of it applies. */
    private boolean isWholeMatter(ChecklistAnswer answer) {
        return matters.contains(answer.itemId())
                && answer.verdict() != null
                && answer.verdict() != ChecklistVerdict.NO
                && answer.value() == null
                && answer.problemId() == null;
    }

    private static boolean fits(ChecklistItem item, ChecklistAnswer answer) {
        var value = answer.value();
        var judged = answer.verdict() == null || answer.verdict() == ChecklistVerdict.NOT_APPLICABLE;
        return switch (item.answer()) {
            case YES_NO -> value == null;
            case CHOICE -> judged && (value == null || item.options().contains(value));
            case NUMBER -> judged && (value == null || NUMBER.matcher(value).matches());
            case TEXT -> judged;
        };
    }

    private static boolean isNo(ChecklistAnswer answer) {
        return answer.verdict() == ChecklistVerdict.NO;
    }
}
