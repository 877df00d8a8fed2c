package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import org.dudao.calendar.Calendars;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Due.Unit;
import org.dudao.region.Settings;

/** The terms that a division has set for a grade on a day, else the product's own. */
@ApplicationScoped
class TermsInForce {

    private static final int MAXIMUM = 60;

    private final Settings settings;
    private final Calendars calendars;

    TermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    RectificationTerms of(FindingGrade grade, int regionId, LocalDate day) {
        var key = "rectification.days." + grade.name().toLowerCase(Locale.ROOT);
        return new RectificationTerms(
                settings.number(key, regionId, day, usual(grade)),
                grade == FindingGrade.DANGER ? Unit.CALENDAR : Unit.WORKING,
                settings.number("rectification.days.maximum", regionId, day, MAXIMUM),
                calendars.of(regionId));
    }

    private static int usual(FindingGrade grade) {
        return switch (grade) {
            case MINOR, ORDINARY -> 15;
            case COMPLEX -> 30;
            case SEVERE -> 5;
            case DANGER -> 1;
        };
    }
}
