package org.dudao.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dudao.calendar.Calendars;
import org.dudao.inspector.TermRulesInForce;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the regulation's own holds, and none below it may be set. */
@ApplicationScoped
class AppointmentTermsInForce implements SettingNumbers {

    private static final SettingNumber EXPERIENCE =
            SettingNumber.of("appointment.experience-years", "C2-01", SettingUnit.YEARS, 10, 10, 30);
    private static final SettingNumber PUBLICITY = SettingNumber.of(
            "appointment.publicity-days", AppointmentTerms.PUBLICITY, SettingUnit.WORKING_DAYS, 7, 7, 30);

    private static final SettingNumber FILING = SettingNumber.of(
            "appointment.filing-days", AppointmentTerms.LIFE_CYCLE, SettingUnit.WORKING_DAYS, 1, 10, 60);

    private final Settings settings;
    private final TermRulesInForce terms;
    private final Calendars calendars;

    AppointmentTermsInForce(Settings settings, TermRulesInForce terms, Calendars calendars) {
        this.settings = settings;
        this.terms = terms;
        this.calendars = calendars;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(EXPERIENCE, PUBLICITY, FILING);
    }

    AppointmentTerms of(int regionId, LocalDate day) {
        return new AppointmentTerms(
                settings.number(EXPERIENCE, regionId, day),
                settings.number(PUBLICITY, regionId, day),
                settings.number(FILING, regionId, day),
                terms.of(regionId, day),
                calendars.of(regionId));
    }
}
