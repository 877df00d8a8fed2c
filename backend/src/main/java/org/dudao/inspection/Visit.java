package org.dudao.inspection;

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
import org.jspecify.annotations.Nullable;

/** Everything a record says about a visit. Two that say the same are the same, which makes repeats harmless. */
record Visit(
        LocalDate visitedOn,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt,
        List<UUID> inspectorIds,
        List<Integer> matters,
        List<MethodUse> methods,
        @Nullable String goodPractice,
        @Nullable String shortcomings,
        @Nullable String advice,
        @Nullable LocalDate deadline,
        @Nullable String remarks,
        List<InspectionProblem> problems,
        @Nullable UUID editionId,
        List<ChecklistAnswer> answers,
        List<InspectionPhoto> photos,
        @Nullable Acknowledgement acknowledgement) {

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
