package org.dudao.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Words;

/** Writes entries as iCalendar (RFC 5545), whole days each, which no time zone can move. */
@ApplicationScoped
class AgendaFile {

    static final String MEDIA_TYPE = "text/calendar";

    private final Words words;

    AgendaFile(Words words) {
        this.words = words;
    }

    String of(List<Entry> entries, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Dudao//Agenda//ZH");
        calendar.setName(words.of("agenda.name", Map.of()));
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return Biweekly.write(calendar).go();
    }

    /** The same entry has the same id each time, so that a calendar replaces what it took over before. */
    private VEvent event(Entry entry, Instant now) {
        var event = new VEvent();
        event.setUid(entry.key() + "." + entry.id() + "@dudao");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(words.of(entry.key(), entry.facts()));
        event.setDateStart(new DateStart(day(entry.day())));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
