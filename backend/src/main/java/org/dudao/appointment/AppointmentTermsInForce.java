package org.dudao.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.calendar.Calendars;
import org.dudao.inspector.TermRulesInForce;
import org.dudao.region.Settings;

/** Reads the numbers from the settings; where nobody set one the regulation's own holds. */
@ApplicationScoped
class AppointmentTermsInForce {

    private final Settings settings;
    private final TermRulesInForce terms;
    private final Calendars calendars;

    AppointmentTermsInForce(Settings settings, TermRulesInForce terms, Calendars calendars) {
        this.settings = settings;
        this.terms = terms;
        this.calendars = calendars;
    }

    AppointmentTerms of(int regionId, LocalDate day) {
        return new AppointmentTerms(
                settings.number("appointment.experience-years", regionId, day, 10),
                settings.number("appointment.publicity-days", regionId, day, 7),
                terms.of(regionId, day),
                calendars.of(regionId));
    }
}
