package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/calendar")
@Tag(name = "calendar", description = "Working days: holidays, make-up days, and what a change of them would move")
class CalendarResource {

    /** One year's days off and make-up working days, as they are in force where the caller works. */
    public record CalendarYear(
            int year,

            @Schema(description = "False while nobody has published the year: deadlines through it are provisional")
            boolean known,

            @Size(max = 366) List<CalendarDay> days,

            @Schema(description = "Whose notices these are, from the country down") @Size(max = 5)
            List<CalendarSource> sources,

            @Schema(description = "What the caller's own division has published") @Nullable
            CalendarNotice own,

            @Schema(description = "Repeat it when publishing again; absent before the first time") @Nullable
            Integer version) {}

    /** A division and the notice it published. */
    public record CalendarSource(
            int regionId,
            @Size(max = 100) String regionName,
            @Size(max = 200) String source) {}

    /** A notice to publish, with the version of the one it replaces. */
    public record CalendarPublication(
            @Nullable @Min(0) Integer version,
            @NotNull @Valid CalendarNotice notice) {}

    /** What a notice would do to open deadlines. */
    public record CalendarPreview(@Size(max = 1000) List<MovedDeadline> moved) {}

    private static final int SHOWN = 1000;

    private final Calendars calendars;
    private final Divisions divisions;
    private final Instance<OpenDeadlines> deadlines;
    private final Event<DomainEvent> events;
    private final CallerScope caller;

    CalendarResource(
            Calendars calendars,
            Divisions divisions,
            Instance<OpenDeadlines> deadlines,
            Event<DomainEvent> events,
            CallerScope caller) {
        this.calendars = calendars;
        this.divisions = divisions;
        this.deadlines = deadlines;
        this.events = events;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Working calendar of a year",
            description = "Public holidays and make-up working days. An unknown year makes deadlines provisional.")
    public CalendarYear year(@RestQuery @Min(2000) @Max(2100) int year) {
        return view(year);
    }

    @PUT
    @Path("{year}")
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Publish a year's days off",
            description = "For the caller's own division and all below it; a nearer division's word wins, day by day."
                    + " Open deadlines are counted again, and whoever they concern is told; closed ones never move.")
    public CalendarYear publish(@Min(2000) @Max(2100) int year, @NotNull @Valid CalendarPublication publication) {
        publication.notice().check(year);
        calendars.publish(caller.home(), year, publication.version(), publication.notice());
        events.fire(new CalendarChanged(caller.home()));
        return view(year);
    }

    @POST
    @Path("{year}/preview")
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Which deadlines a notice would move",
            description = "Changes nothing. The open deadlines of the caller's own division, at most 1,000.")
    public CalendarPreview preview(@Min(2000) @Max(2100) int year, @NotNull @Valid CalendarNotice notice) {
        notice.check(year);
        var then = calendars.with(caller.home(), year, notice);
        return new CalendarPreview(deadlines.stream()
                .flatMap(feature -> feature.moved(caller.home(), then).stream())
                .sorted(Comparator.comparing(MovedDeadline::dueOn))
                .limit(SHOWN)
                .toList());
    }

    private CalendarYear view(int year) {
        var notices = calendars.notices(caller.home());
        var ofYear = notices.stream().filter(notice -> notice.year() == year).toList();
        var own = ofYear.stream()
                .filter(notice -> notice.regionId() == caller.home())
                .findFirst();
        return new CalendarYear(
                year,
                !ofYear.isEmpty(),
                calendars.days(notices, year),
                ofYear.stream()
                        .map(notice -> new CalendarSource(
                                notice.regionId(),
                                divisions.name(notice.regionId()),
                                notice.notice().source()))
                        .toList(),
                own.map(PublishedNotice::notice).orElse(null),
                own.map(PublishedNotice::version).orElse(null));
    }
}
