package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.document.Files;
import org.dudao.inspection.InspectionView.InspectionMember;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Advice;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Page;
import org.dudao.kernel.Severity;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolRegister;

/** Draws records with the names that stand behind their ids. */
@ApplicationScoped
class InspectionViewing {

    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Files files;
    private final CallerScope caller;
    private final Words words;

    InspectionViewing(
            SchoolRegister schools, InspectorRegister inspectors, Files files, CallerScope caller, Words words) {
        this.schools = schools;
        this.inspectors = inspectors;
        this.files = files;
        this.caller = caller;
        this.words = words;
    }

    InspectionView view(Inspection inspection) {
        var school = schools.require(inspection.schoolId());
        var visit = inspection.visit();
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                school.id(),
                school.name(),
                school.kind(),
                visit.visitedOn(),
                visit.arrivedAt(),
                visit.leftAt(),
                visit.inspectorIds(),
                inspectors.requireAll(visit.inspectorIds()).stream()
                        .map(inspector -> new InspectionMember(inspector.id(), inspector.name()))
                        .toList(),
                visit.matters(),
                visit.methods(),
                visit.goodPractice(),
                visit.shortcomings(),
                visit.advice(),
                visit.deadline(),
                visit.remarks(),
                visit.problems(),
                visit.editionId(),
                visit.answers(),
                visit.photos(),
                visit.acknowledgement(),
                files.views(visit.fileIds()),
                inspection.state(),
                inspection.authorId(),
                inspection.submittedAt(),
                advices(visit),
                inspection.actions(caller.person()));
    }

    Page<InspectionRow> rows(Page<InspectionLine> page) {
        var names = names(page.items().stream()
                .flatMap(line -> line.inspectorIds().stream())
                .collect(Collectors.toSet()));
        return new Page<>(page.items().stream().map(line -> line.row(names)).toList(), page.nextCursor());
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : inspectors.requireAll(ids).stream().collect(Collectors.toMap(InspectorRef::id, InspectorRef::name));
    }

    private List<Advice> advices(Visit visit) {
        return visit.methods().isEmpty()
                ? List.of(new Advice(
                        "C5-04",
                        Severity.WARN,
                        "inspection.no-method",
                        words.of("advice.inspection.no-method", Map.of()),
                        Map.of()))
                : List.of();
    }
}
