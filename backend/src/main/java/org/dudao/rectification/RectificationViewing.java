package org.dudao.rectification;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.calendar.Calendars;
import org.dudao.document.FileView;
import org.dudao.document.Files;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Page;
import org.dudao.person.Placed;
import org.dudao.rectification.RectificationView.RectificationDue;
import org.dudao.school.SchoolRegister;

/** Draws rectifications as they are today for whoever asks. */
@ApplicationScoped
class RectificationViewing {

    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Files files;
    private final Calendars calendars;
    private final DueWords words;
    private final SecurityIdentity identity;
    private final CallerScope caller;
    private final Clock clock;

    RectificationViewing(
            SchoolRegister schools,
            InspectorRegister inspectors,
            Files files,
            Calendars calendars,
            DueWords words,
            SecurityIdentity identity,
            CallerScope caller,
            Clock clock) {
        this.schools = schools;
        this.inspectors = inspectors;
        this.files = files;
        this.calendars = calendars;
        this.words = words;
        this.identity = identity;
        this.caller = caller;
        this.clock = clock;
    }

    Page<RectificationRow> rows(Page<RectificationLine> page) {
        var today = LocalDate.now(clock);
        var calendar = calendars.of(caller.home());
        return new Page<>(
                page.items().stream().map(line -> line.row(today, calendar)).toList(), page.nextCursor());
    }

    RectificationView view(Rectification rectification) {
        var today = LocalDate.now(clock);
        var school = schools.require(rectification.schoolId());
        var signed = rectification.signed();
        var attached = attached(rectification);
        return new RectificationView(
                rectification.id(),
                rectification.version(),
                rectification.schoolId(),
                school.name(),
                school.kind(),
                rectification.findingId(),
                rectification.inspectionId(),
                rectification.item(),
                rectification.grade(),
                rectification.problem(),
                rectification.advice(),
                rectification.state(),
                rectification.issuedOn(),
                due(rectification),
                rectification.isOverdue(today),
                rectification.state().daysLeft(today, rectification.dueOn(), calendars.of(rectification.regionId())),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.name(),
                inspectors.requireAll(rectification.inspectorIds()).stream()
                        .map(InspectorRef::name)
                        .toList(),
                rectification.rounds().stream()
                        .map(round -> round.view(attached))
                        .toList(),
                actions(rectification));
    }

    private RectificationDue due(Rectification rectification) {
        var due = rectification.due();
        return new RectificationDue(
                due.on(),
                rectification.originalDueOn(),
                due.rule(),
                due.startOn(),
                due.days(),
                due.unit(),
                due.skipped(),
                due.provisional(),
                words.of(due));
    }

    private Function<List<UUID>, List<FileView>> attached(Rectification rectification) {
        var ids = rectification.rounds().stream()
                .flatMap(round -> round.fileIds().stream())
                .distinct()
                .toList();
        var views = files.views(ids).stream().collect(Collectors.toMap(FileView::id, Function.identity()));
        return wanted ->
                wanted.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    private List<RectificationAction> actions(Rectification rectification) {
        var placed = Placed.of(identity);
        return placed.regionId() != rectification.regionId()
                ? List.of()
                : rectification.actions(placed.person()).stream()
                        .filter(action -> placed.role().permissions().contains(action.permission))
                        .toList();
    }
}
