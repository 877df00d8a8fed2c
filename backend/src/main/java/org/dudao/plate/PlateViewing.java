package org.dudao.plate;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.calendar.Calendars;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Due;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.region.Settings;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** Draws plates as the caller may see and handle them. */
@ApplicationScoped
class PlateViewing {

    /** How many working days an office has to renew a plate (C4-02, D9). */
    private final Plates plates;

    private final Calendars calendars;
    private final Settings settings;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    PlateViewing(
            Plates plates,
            Calendars calendars,
            Settings settings,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.plates = plates;
        this.calendars = calendars;
        this.settings = settings;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    Page<PlateRow> rows(Page<PlateLine> page) {
        var today = LocalDate.now(clock);
        var calendar = calendars.of(caller.home());
        var days = settings.number(PlateNumbers.RENEWAL, caller.home(), today);
        return new Page<>(
                page.items().stream()
                        .map(line -> row(line, calendar, days, today))
                        .toList(),
                page.nextCursor());
    }

    List<PlateView> views(List<PlateLine> lines) {
        return lines.stream().map(this::view).toList();
    }

    /** The school's newest plate. */
    PlateView view(UUID schoolId) {
        return plates.lines(List.of(schoolId), LocalDate.now(clock)).stream()
                .findFirst()
                .map(this::view)
                .orElseThrow(NotFound::new);
    }

    private PlateRow row(PlateLine line, WorkingCalendar calendar, int days, LocalDate today) {
        var standing = PlateStanding.of(line);
        var since = standing == PlateStanding.OUTDATED ? line.outdatedSince() : null;
        var renewBy = since == null
                ? null
                : Due.count(PlateNumbers.RENEWAL.rule(), since, days, Due.Unit.WORKING, calendar)
                        .on();
        var school = line.school();
        var inspector = line.inspector();
        return new PlateRow(
                school.id(),
                school.code(),
                school.name(),
                school.kind(),
                inspector == null ? null : inspector.id(),
                inspector == null ? null : inspector.name(),
                standing,
                standing == PlateStanding.OUTDATED ? line.faults() : List.of(),
                since,
                renewBy,
                renewBy != null && today.isAfter(renewBy),
                line.plate() == null ? null : view(line));
    }

    private @Nullable PlateView view(PlateLine line) {
        var plate = line.plate();
        return plate == null
                ? null
                : plate.view(
                        line.school().code(),
                        line.school().kind() == SchoolKind.KINDERGARTEN,
                        action -> plate.regionId() == caller.home() && may(action));
    }

    private boolean may(PlateAction action) {
        var parts = action.permission.split(":");
        return identity.checkPermissionBlocking(new StringPermission(parts[0], parts[1]));
    }
}
