package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.document.FileView;
import org.dudao.document.Files;
import org.dudao.region.Settings;

/** Draws a school over time, with as many queries for a long history as for a short one. */
@ApplicationScoped
class SchoolRecords {

    private final SchoolEvents events;
    private final Contacts contacts;
    private final SchoolYears years;
    private final Charters charters;
    private final Files files;
    private final Settings settings;
    private final Clock clock;

    SchoolRecords(
            SchoolEvents events,
            Contacts contacts,
            SchoolYears years,
            Charters charters,
            Files files,
            Settings settings,
            Clock clock) {
        this.events = events;
        this.contacts = contacts;
        this.years = years;
        this.charters = charters;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    SchoolRecord of(School school) {
        var today = LocalDate.now(clock);
        return new SchoolRecord(
                events.of(school.id()),
                contacts.of(school.id()).stream()
                        .map(contact -> contact.view(today))
                        .toList(),
                years(school),
                charters(school.id()));
    }

    private List<SchoolYearView> years(School school) {
        var known = years.of(school.id());
        var days = known.stream().map(year -> SchoolYear.begins(year.year())).toList();
        var largeFrom = settings.numbers(LargeSchools.FROM, school.regionId(), days);
        return known.stream()
                .map(year -> year.view(Objects.requireNonNull(largeFrom.get(SchoolYear.begins(year.year())))))
                .toList();
    }

    private List<SchoolCharterView> charters(UUID schoolId) {
        var known = charters.of(schoolId);
        var shown = files.views(known.stream().map(Charter::fileId).toList()).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
        return known.stream()
                .map(charter -> charter.view(shown.get(charter.fileId())))
                .toList();
    }
}
