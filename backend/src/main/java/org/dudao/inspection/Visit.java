package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.kernel.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything a record says about a visit. Two that say the same are the same, which makes repeats harmless. */
public record Visit(
        LocalDate visitedOn,

        @Nullable
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", examples = "08:30")
        LocalTime arrivedAt,

        @Nullable
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", examples = "08:30")
        LocalTime leftAt,

        @Size(max = 10) List<UUID> inspectorIds,
        @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,
        @Size(max = 6) List<MethodUse> methods,
        @Nullable @Size(max = 4000) String goodPractice,
        @Nullable @Size(max = 4000) String shortcomings,
        @Nullable @Size(max = 4000) String advice,
        @Nullable LocalDate deadline,
        @Nullable @Size(max = 4000) String remarks,
        @Size(max = 50) List<InspectionProblem> problems,

        @Schema(description = "The edition of the checklist by which it is filled") @Nullable
        UUID editionId,

        @Size(max = 600) List<ChecklistAnswer> answers,
        @Nullable InspectionFeedback feedback,
        InspectionOccasion occasion,
        @Size(max = 100) List<InspectionPhoto> photos,
        @Nullable Acknowledgement acknowledgement) {

    public Visit {
        // Editions that were submitted before there were photos name none.
        photos = Objects.requireNonNullElse(photos, List.of());
    }

    /** The rules that hold for a draft as well. */
    void check() {
        if (arrivedAt != null && leftAt != null && !leftAt.isAfter(arrivedAt)) {
            throw new RuleViolation("inspection.left-before-arrival", Map.of("arrived", arrivedAt, "left", leftAt));
        }
        if (deadline != null && deadline.isBefore(visitedOn)) {
            throw new RuleViolation(
                    "inspection.deadline-before-visit",
                    Map.of("deadline", deadline, "visit", visitedOn, "rule", "R-01"));
        }
        if (feedback != null && arrivedAt != null && feedback.at().isBefore(arrivedAt)) {
            throw new RuleViolation(
                    "inspection.feedback-before-arrival",
                    Map.of("arrived", arrivedAt, "feedback", feedback.at(), "rule", "C5-08"));
        }
        if (occasion.kind() != InspectionKind.REGULAR && occasion.plannedVisitId() != null) {
            throw new RuleViolation("inspection.not-by-plan", Map.of("kind", occasion.kind()));
        }
        once(inspectorIds.stream(), "inspection.inspector-twice");
        once(matters.stream(), "inspection.matter-twice");
        once(methods.stream().map(MethodUse::method), "inspection.method-twice");
        once(problems.stream().map(InspectionProblem::id), "inspection.problem-twice");
        once(fileIds().stream(), "inspection.file-twice");
        checkAnswers();
        checkPhotos();
        if (acknowledgement != null) {
            acknowledgement.check();
        }
        problems.stream()
                .filter(problem -> problem.settledOnSpot() && problem.grade() != FindingGrade.MINOR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation("inspection.not-settled-on-spot", Map.of("grade", problem.grade()));
                });
    }

    /** What must also hold before it can be submitted. */
    void checkComplete(LocalDate today) {
        if (visitedOn.isAfter(today)) {
            throw new RuleViolation("inspection.in-future", Map.of("visit", visitedOn));
        }
        if (matters.isEmpty()) {
            throw new RuleViolation("inspection.no-matter", Map.of("rule", "C5-03"));
        }
    }

    /** What schools were told of stands: a correction adds problems, it alters and takes away none (C9-07). */
    void mustKeep(List<InspectionProblem> standing) {
        standing.stream()
                .filter(problem -> !problems.contains(problem))
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation(
                            "inspection.problem-stands", Map.of("problem", problem.description(), "rule", "C9-07"));
                });
    }

    List<InspectionProblem> problemsBesides(List<InspectionProblem> standing) {
        return problems.stream().filter(problem -> !standing.contains(problem)).toList();
    }

    /** Answers are to the questions of a checklist, and the problems they name are of this record. */
    private void checkAnswers() {
        if (editionId == null && !answers.isEmpty()) {
            throw new RuleViolation("inspection.answers-without-checklist", Map.of());
        }
        var known = problems.stream().map(InspectionProblem::id).toList();
        answers.stream()
                .map(ChecklistAnswer::problemId)
                .filter(problem -> problem != null && !known.contains(problem))
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation("inspection.problem-unknown", Map.of("problem", problem));
                });
    }

    /** A photo shows what was found at a question that is answered, or a problem of this record. */
    private void checkPhotos() {
        var answered = answers.stream().map(ChecklistAnswer::itemId).collect(Collectors.toSet());
        var known = problems.stream().map(InspectionProblem::id).collect(Collectors.toSet());
        photos.stream()
                .filter(photo -> !answered.contains(photo.itemId()) && !known.contains(photo.problemId()))
                .findFirst()
                .ifPresent(photo -> {
                    throw new RuleViolation("inspection.photo-astray", Map.of("file", photo.fileId()));
                });
    }

    /** Everything uploaded that the record refers to. */
    List<UUID> fileIds() {
        var signature = acknowledgement == null ? null : acknowledgement.fileId();
        return Stream.concat(photos.stream().map(InspectionPhoto::fileId), Stream.ofNullable(signature))
                .toList();
    }

    /** The questions of which there is a photo, be it of the problem that was written down there. */
    Set<UUID> photographed() {
        var problemsShown = photos.stream()
                .map(InspectionPhoto::problemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var atProblems = answers.stream()
                .filter(answer -> answer.problemId() != null && problemsShown.contains(answer.problemId()))
                .map(ChecklistAnswer::itemId);
        return Stream.concat(photos.stream().map(InspectionPhoto::itemId).filter(Objects::nonNull), atProblems)
                .collect(Collectors.toSet());
    }

    private static void once(Stream<?> values, String code) {
        var seen = new HashSet<Object>();
        values.filter(value -> !seen.add(value)).findFirst().ifPresent(twice -> {
            throw new RuleViolation(code, Map.of("twice", twice));
        });
    }
}
