package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dudao.kernel.Due;
import org.dudao.kernel.Words;

/** Says in a sentence how a deadline came about. */
@ApplicationScoped
class DueWords {

    private final Words words;

    DueWords(Words words) {
        this.words = words;
    }

    String of(Due due) {
        var facts = Map.of("start", due.startOn(), "due", due.on(), "days", due.days());
        if (due.rule().equals(RectificationTerms.RETURN_RULE)) {
            return words.of("rectification.due.named", facts);
        }
        return words.of("rectification.due." + due.unit(), facts)
                + skipped(due)
                + provisional(due)
                + words.of("rectification.due.end", facts);
    }

    private String skipped(Due due) {
        if (due.skipped().isEmpty()) {
            return "";
        }
        var holidays = due.skipped().stream()
                .map(Due.Skipped::name)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        var key = holidays.isEmpty() ? "rectification.due.skipped" : "rectification.due.skipped-holidays";
        return words.of(key, Map.of("count", due.skipped().size(), "holidays", holidays));
    }

    private String provisional(Due due) {
        return due.provisional()
                ? words.of(
                        "rectification.due.provisional", Map.of("year", due.on().getYear()))
                : "";
    }
}
