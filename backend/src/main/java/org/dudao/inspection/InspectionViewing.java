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
import org.dudao.kernel.Page;
import org.dudao.kernel.Severity;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolRegister;

/** Draws records with the names that stand behind their ids. */
@ApplicationScoped
class InspectionViewing {

    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Reviewers reviewers;
    private final Files files;
    private final Words words;

    InspectionViewing(
            SchoolRegister schools, InspectorRegister inspectors, Reviewers reviewers, Files files, Words words) {
        this.schools = schools;
        this.inspectors = inspectors;
        this.reviewers = reviewers;
        this.files = files;
        this.words = words;
    }

    InspectionView view(Inspection inspection) {
        var school = schools.require(inspection.schoolId());
        var rights = inspection.rights();
        var reader = reviewers.of(List.of(rights));
        var visit = rights.isWrittenBy(reader.person()) ? inspection.written() : inspection.visit();
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
                visit.feedback(),
                visit.occasion(),
                visit.photos(),
                visit.acknowledgement(),
                files.views(visit.fileIds()),
                inspection.state(),
                inspection.authorId(),
                inspection.submittedAt(),
                inspection.edition(),
                inspection.dueOn(),
                inspection.flaw(),
                inspection.returnNote(),
                inspection.steps().stream().map(InspectionStep::view).toList(),
                InspectionHints.of(visit).stream().map(this::said).toList(),
                rights.actions(reader));
    }

    List<InspectionEditionView> editions(Inspection inspection) {
        var editions = inspection.editions();
        var names = names(editions.stream()
                .flatMap(edition -> edition.content().inspectorIds().stream())
                .collect(Collectors.toSet()));
        return editions.stream()
                .map(edition -> new InspectionEditionView(
                        edition.number(),
                        edition.content(),
                        edition.content().inspectorIds().stream()
                                .map(names::get)
                                .toList(),
                        edition.submitted().name(),
                        edition.submitted().at()))
                .toList();
    }

    Page<InspectionRow> rows(Page<InspectionLine> page) {
        var names = names(page.items().stream()
                .flatMap(line -> line.inspectorIds().stream())
                .collect(Collectors.toSet()));
        var reader =
                reviewers.of(page.items().stream().map(InspectionLine::rights).toList());
        return new Page<>(
                page.items().stream().map(line -> line.row(names, reader)).toList(), page.nextCursor());
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : inspectors.requireAll(ids).stream().collect(Collectors.toMap(InspectorRef::id, InspectorRef::name));
    }

    private Advice said(InspectionHint hint) {
        return new Advice(
                hint.rule(), Severity.WARN, hint.code(), words.of("advice." + hint.code(), Map.of()), Map.of());
    }
}
