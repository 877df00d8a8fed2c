package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.region.Settings;

/** Reads the numbers of a term from the settings; where nobody set one the regulation's own holds. */
@ApplicationScoped
public class TermRulesInForce {

    private final Settings settings;

    TermRulesInForce(Settings settings) {
        this.settings = settings;
    }

    public TermRules of(int regionId, LocalDate day) {
        return new TermRules(
                settings.number("inspector.part-time-term-years", regionId, day, 3),
                settings.number("inspector.part-time-terms", regionId, day, 3),
                settings.number("inspector.term-notice-days", regionId, day, 90));
    }
}
