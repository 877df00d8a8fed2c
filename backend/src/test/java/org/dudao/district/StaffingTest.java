package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dudao.testing.TestClock.MONDAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.Severity;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final StaffingTerms TERMS = new StaffingTerms(5, 20, 2, 2000, 3);

    private static List<Serving> inspectors(int count) {
        var serving = new ArrayList<Serving>();
        for (var i = 0; i < count; i++) {
            serving.add(new Serving(UUID.randomUUID(), "D" + i, "督学" + i, InspectorKind.PART_TIME, false, true));
        }
        return serving;
    }

    private static List<Zone> zones(int count) {
        var zones = new ArrayList<Zone>();
        for (var i = 0; i < count; i++) {
            zones.add(new Zone(UUID.randomUUID(), "第" + (i + 1) + "责任区", DistrictLevel.COUNTY, false, 4));
        }
        return zones;
    }

    private static Post post(int pupils, @Nullable UUID district, @Nullable UUID inspector) {
        return new Post(UUID.randomUUID(), "1", "学校", SchoolKind.PRIMARY, pupils, district, inspector, MONDAY);
    }

    private static Hints.Zone zone(int schools, int inspectors) {
        return new Hints.Zone("第一责任区", DistrictLevel.COUNTY, schools, inspectors, 0);
    }

    /** Schools dealt out one after another, so that every district and inspector gets as many as the next. */
    private static Staffing county(int schools, int inspectors, int districts) {
        var serving = inspectors(inspectors);
        var zones = zones(districts);
        var posts = new ArrayList<Post>();
        for (var i = 0; i < schools; i++) {
            posts.add(post(
                    500,
                    zones.get(i % districts).id(),
                    serving.get(i % inspectors).id()));
        }
        return new Staffing(MONDAY, TERMS, posts, serving, zones);
    }

    @Test
    @DisplayName("C1-02 C1-06 92 schools need at least 19 inspectors and 5 districts")
    void the_real_county_needs_nineteen_inspectors_and_five_districts() {
        assertThat(TERMS.inspectorsNeeded(92)).isEqualTo(19);
        assertThat(TERMS.districtsNeeded(92)).isEqualTo(5);
        assertThat(Staffing.ratio(92, 19)).hasToString("4.84");
    }

    @Test
    @DisplayName("C1-01 to C1-08 92 schools among 19 inspectors in 5 districts leave nothing to say")
    void the_real_county_can_be_staffed_by_nineteen_inspectors() {
        var county = county(92, 19, 5);
        assertThat(county.hints()).isEmpty();
        assertThat(county.byInspector().values())
                .allSatisfy(posts -> assertThat(posts).hasSizeBetween(4, 5));
        assertThat(county.byDistrict().values())
                .allSatisfy(schools -> assertThat(schools).isLessThanOrEqualTo(20));
    }

    @Test
    @DisplayName("C1-06 92 schools and 18 inspectors are too few by one")
    void eighteen_inspectors_are_too_few() {
        var county = county(92, 18, 5);
        assertThat(county.hints())
                .extracting(Hint::rule, Hint::code, hint -> hint.facts().get("needed"))
                .containsExactly(tuple("C1-06", "district.understaffed", 19));
        assertThat(county.byInspector().values())
                .anySatisfy(posts -> assertThat(county.load(posts).excess()).isPresent());
    }

    @Test
    @DisplayName("C1-02 four districts hold 92 schools only above twenty each")
    void four_districts_are_too_few() {
        var hints = new Hints(TERMS);
        assertThat(county(92, 19, 4).byDistrict().values())
                .allSatisfy(schools -> assertThat(hints.ofDistrict(zone(schools, 4)))
                        .extracting(Hint::rule)
                        .containsExactly("C1-02"));
    }

    @Test
    @DisplayName("C1-04 a district has two inspectors at least")
    void one_inspector_is_too_few_for_a_district() {
        var hints = new Hints(TERMS);
        assertThat(hints.ofDistrict(zone(20, 2))).isEmpty();
        assertThat(hints.ofDistrict(zone(20, 1))).extracting(Hint::rule).containsExactly("C1-04");
    }

    @Test
    @DisplayName("C1-01 a district with schools has an inspector, else it is reported")
    void a_district_without_inspectors_is_reported() {
        assertThat(new Hints(TERMS).ofDistrict(zone(3, 0)))
                .extracting(Hint::rule, Hint::severity)
                .containsExactly(tuple("C1-01", Severity.REPORT), tuple("C1-04", Severity.WARN));
        assertThat(new Hints(TERMS).ofDistrict(zone(0, 0)))
                .extracting(Hint::rule)
                .containsExactly("C1-04");
    }

    @Test
    @DisplayName("C1-05 the level of a district decides the kinds of school; who runs a school itself may have any")
    void the_level_decides_the_kinds_of_school() {
        assertThat(Arrays.stream(SchoolKind.values()).filter(kind -> DistrictLevel.COUNTY.isFor(kind, true)))
                .containsExactly(
                        SchoolKind.KINDERGARTEN,
                        SchoolKind.PRIMARY,
                        SchoolKind.JUNIOR,
                        SchoolKind.NINE_YEAR,
                        SchoolKind.SPECIAL);
        assertThat(Arrays.stream(SchoolKind.values()).filter(kind -> DistrictLevel.CITY.isFor(kind, false)))
                .containsExactly(
                        SchoolKind.SENIOR,
                        SchoolKind.COMPLETE_SECONDARY,
                        SchoolKind.TWELVE_YEAR,
                        SchoolKind.VOCATIONAL);
        assertThat(SchoolKind.values()).allMatch(kind -> DistrictLevel.CITY.isFor(kind, true));
        assertThat(SchoolKind.values()).allMatch(kind -> DistrictLevel.PROVINCE.isFor(kind, false));
    }

    @Test
    @DisplayName("C1-03 C1-08 schools without district or inspector are reported")
    void schools_that_nobody_answers_for_are_reported() {
        var district = zones(1);
        var serving = inspectors(1);
        var posts = List.of(
                post(10, null, serving.getFirst().id()),
                post(10, district.getFirst().id(), null));
        var staffing = new Staffing(MONDAY, TERMS, posts, serving, district);
        assertThat(staffing.hints())
                .extracting(Hint::rule, hint -> hint.facts().get("count"))
                .containsExactly(tuple("C1-03", 1), tuple("C1-08", 1));
        assertThat(staffing.unassigned()).containsExactly(posts.get(1));
    }

    @Test
    @DisplayName("C1-07 a large school without an inspector of its own is a warning")
    void a_large_school_that_shares_or_lacks_an_inspector_is_a_warning() {
        var district = zones(1).getFirst();
        var serving = inspectors(3);
        var own = post(3000, district.id(), serving.get(0).id());
        var shared = post(3000, district.id(), serving.get(1).id());
        var beside = post(100, district.id(), serving.get(1).id());
        var without = post(3000, district.id(), null);
        var staffing = new Staffing(MONDAY, TERMS, List.of(own, shared, beside, without), serving, List.of(district));
        assertThat(staffing.hints())
                .filteredOn(hint -> hint.rule().equals("C1-07"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.facts()).containsEntry("count", 2));
        assertThat(new Hints(TERMS).ofInspector("于老师", staffing.load(List.of(shared, beside))))
                .extracting(Hint::code)
                .containsExactly("district.large-shared");
    }

    @Test
    void a_division_without_inspectors_has_no_ratio() {
        assertThat(Staffing.ratio(3, 0)).isNull();
    }
}
