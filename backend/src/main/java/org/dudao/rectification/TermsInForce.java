package org.dudao.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dudao.calendar.Calendars;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Due.Unit;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** The terms that a division has set for a grade on a day, else the product's own. */
@ApplicationScoped
class TermsInForce implements SettingNumbers {

    private static final String RULE = "C7-03";

    private static final SettingNumber MAXIMUM =
            SettingNumber.of("rectification.days.maximum", RULE, SettingUnit.WORKING_DAYS, 30, 60, 120);

    private static final Map<FindingGrade, SettingNumber> DAYS = new EnumMap<>(Map.of(
            FindingGrade.MINOR, days(FindingGrade.MINOR, 15),
            FindingGrade.ORDINARY, days(FindingGrade.ORDINARY, 15),
            FindingGrade.COMPLEX, days(FindingGrade.COMPLEX, 30),
            FindingGrade.SEVERE, days(FindingGrade.SEVERE, 5),
            FindingGrade.DANGER, days(FindingGrade.DANGER, 1)));

    private final Settings settings;
    private final Calendars calendars;

    TermsInForce(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public List<SettingNumber> numbers() {
        return Stream.concat(DAYS.values().stream(), Stream.of(MAXIMUM)).toList();
    }

    RectificationTerms of(FindingGrade grade, int regionId, LocalDate day) {
        return new RectificationTerms(
                settings.number(Objects.requireNonNull(DAYS.get(grade)), regionId, day),
                unit(grade),
                settings.number(MAXIMUM, regionId, day),
                calendars.of(regionId));
    }

    private static SettingNumber days(FindingGrade grade, int usual) {
        return SettingNumber.of(
                "rectification.days." + grade.name().toLowerCase(Locale.ROOT),
                RULE,
                unit(grade) == Unit.CALENDAR ? SettingUnit.DAYS : SettingUnit.WORKING_DAYS,
                1,
                usual,
                30);
    }

    private static Unit unit(FindingGrade grade) {
        return grade == FindingGrade.DANGER ? Unit.CALENDAR : Unit.WORKING;
    }
}
