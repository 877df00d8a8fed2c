package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.district.StaffingRatioView.RatioDistrict;
import org.dudao.district.StaffingRatioView.RatioInspector;
import org.dudao.district.StaffingRatioView.RatioSchool;
import org.dudao.region.Divisions;

/** Draws a division's staffing for people. */
@ApplicationScoped
class StaffingReport {

    private final Advising advising;
    private final Divisions divisions;

    StaffingReport(Advising advising, Divisions divisions) {
        this.advising = advising;
        this.divisions = divisions;
    }

    List<CaseloadRow> caseloads(Staffing staffing) {
        var byInspector = staffing.byInspector();
        return staffing.inspectors().stream()
                .map(inspector -> caseload(staffing, inspector, byInspector.getOrDefault(inspector.id(), List.of())))
                .toList();
    }

    StaffingRatioView ratio(Staffing staffing, int region, LocalDate day) {
        var unassigned = staffing.unassigned().stream()
                .map(post -> new RatioSchool(post.schoolId(), post.name()))
                .toList();
        var schools = staffing.posts().size();
        var inspectors = staffing.inspectors().size();
        return new StaffingRatioView(
                region,
                divisions.name(region),
                day,
                schools,
                inspectors,
                Objects.requireNonNullElse(Staffing.ratio(schools, inspectors), BigDecimal.ZERO),
                unassigned.size(),
                districts(staffing),
                caseloads(staffing).stream().map(StaffingReport::load).toList(),
                unassigned,
                advising.say(staffing.hints()));
    }

    private CaseloadRow caseload(Staffing staffing, Serving inspector, List<Post> posts) {
        var terms = staffing.terms();
        var schools = posts.stream()
                .map(post -> new CaseloadSchool(post.schoolId(), post.name(), post.kind(), staffing.isLarge(post)))
                .toList();
        return new CaseloadRow(
                inspector.id(),
                inspector.number(),
                inspector.name(),
                inspector.kind(),
                posts.size(),
                terms.schoolsPerInspector(),
                terms.level(posts.size()),
                schools,
                advising.say(hints(staffing, inspector, posts)));
    }

    private static List<Hint> hints(Staffing staffing, Serving inspector, List<Post> posts) {
        var hints = new Hints(staffing.terms());
        var overdue = (int) posts.stream().filter(staffing::isRotationDue).count();
        return Stream.of(
                        hints.ofInspector(inspector.name(), staffing.load(posts)),
                        hints.ofRotation(inspector.name(), overdue))
                .flatMap(List::stream)
                .toList();
    }

    private List<RatioDistrict> districts(Staffing staffing) {
        var counts = staffing.byDistrict();
        return staffing.zones().stream()
                .map(zone -> district(staffing, zone, counts.getOrDefault(zone.id(), 0)))
                .toList();
    }

    private RatioDistrict district(Staffing staffing, Zone zone, int schools) {
        var inspectors = Math.toIntExact(zone.inspectors());
        return new RatioDistrict(
                zone.id(),
                zone.name(),
                schools,
                inspectors,
                Staffing.ratio(schools, inspectors),
                advising.say(new Hints(staffing.terms())
                        .ofDistrict(new Hints.Zone(
                                zone.name(), zone.level(), schools, inspectors, staffing.misfits(zone)))));
    }

    private static RatioInspector load(CaseloadRow row) {
        return new RatioInspector(row.inspectorId(), row.name(), row.count(), row.limit(), row.level(), row.advice());
    }
}
