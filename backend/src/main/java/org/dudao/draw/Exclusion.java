package org.dudao.draw;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dudao.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** Why a row cannot be drawn: found by the product, or by the office with a reason in its own words. */
record Exclusion(
        ExclusionReason reason,
        @Nullable LocalDate day,
        @Nullable String note) implements Sentence {

    static Exclusion of(ExclusionReason reason) {
        return new Exclusion(reason, null, null);
    }

    static Exclusion visited(LocalDate day) {
        return new Exclusion(ExclusionReason.VISITED_LATELY, day, null);
    }

    static Exclusion manual(String note) {
        return new Exclusion(ExclusionReason.MANUAL, null, note);
    }

    @Override
    public String key() {
        return "draw.exclusion." + reason;
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("day", day);
        facts.put("note", note);
        return facts;
    }

    /** One line of what the seal of the row is made of. */
    String line() {
        return reason + "\t" + (day == null ? "" : day) + "\t" + (note == null ? "" : note);
    }
}
