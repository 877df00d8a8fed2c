package org.dudao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.dudao.coverage.Coverages.Division;
import org.dudao.coverage.SchoolCoverageView.CoverageVisit;
import org.dudao.kernel.Words;

/** Draws coverage for whoever asks, with the reasons in words. */
@ApplicationScoped
class CoverageViewing {

    private final Words words;

    CoverageViewing(Words words) {
        this.words = words;
    }

    CoverageSummary summary(Division division) {
        return new CoverageSummary(
                division.year(),
                division.today(),
                division.termsKnown(),
                division.schools().size(),
                (int) division.schools().stream()
                        .filter(school -> school.standings().stream().anyMatch(one -> one.isOpenOn(division.today())))
                        .count(),
                (int) division.schools().stream()
                        .filter(school -> !school.missed().isEmpty())
                        .count(),
                division.periods().stream()
                        .map(period -> CoverageTally.of(period, division.schools()))
                        .toList(),
                division.schools().stream()
                        .filter(school -> school.next().isPresent())
                        .min(Comparator.comparing(SchoolStanding::pressing).thenComparing(SchoolStanding::code))
                        .map(school -> row(division, school))
                        .orElse(null));
    }

    CoverageRow row(Division division, SchoolStanding school) {
        var post = school.post();
        return new CoverageRow(
                post.schoolId(),
                post.code(),
                post.name(),
                post.kind(),
                post.districtId(),
                post.districtId() == null ? null : division.districts().get(post.districtId()),
                post.inspectorId(),
                post.inspectorId() == null ? null : division.names().get(post.inspectorId()),
                school.visits(division.year()),
                school.missed().size(),
                school.lostOn().orElse(null),
                school.next().map(this::duty).orElse(null),
                school.mattersLeft(division.year()),
                school.of(Duty.MONTH).stream().map(CoverageViewing::cell).toList());
    }

    SchoolCoverageView school(SchoolStanding school, int year) {
        return new SchoolCoverageView(
                school.post().schoolId(),
                school.post().name(),
                year,
                school.coverage().today(),
                school.standings().stream().map(this::duty).toList(),
                school.mattersLeft(year),
                visits(school.coverage().done()),
                visits(school.coverage().planned()));
    }

    private static List<CoverageVisit> visits(List<VisitDay> visits) {
        return visits.stream()
                .sorted(Comparator.comparing(VisitDay::on))
                .map(CoverageVisit::of)
                .toList();
    }

    private static CoverageCell cell(Standing month) {
        return new CoverageCell(month.period().number(), month.due(), month.done(), month.planned(), month.state());
    }

    private CoverageDuty duty(Standing standing) {
        var period = standing.period();
        return new CoverageDuty(
                period.duty(),
                period.duty().rule,
                period.duty().severity,
                period.number(),
                period.from(),
                period.until(),
                standing.due(),
                standing.done(),
                standing.planned(),
                standing.gap(),
                standing.lastDay(),
                standing.state(),
                said(standing));
    }

    private String said(Standing standing) {
        var facts = new HashMap<String, Object>();
        facts.put("period", standing.period());
        facts.put("due", standing.due());
        facts.put("done", standing.done());
        facts.put("planned", standing.planned());
        facts.put("gap", standing.gap());
        facts.put("days", standing.daysLeft());
        if (standing.lastDay() != null) {
            facts.put("lastDay", standing.lastDay());
        }
        facts.put("rule", standing.duty().rule);
        return words.of("coverage." + standing.duty().words + "." + standing.state(), facts);
    }
}
