package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked in whatever order, each day shows what a replay of the accepted changes shows. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AssignmentHistoryTest {

    private static final int DAYS = 40;
    private static final int CHANGES = 40;
    private static final String OVERLAPS = """
            select count(*) from %1$s a join %1$s b on a.school_id = b.school_id and a.id < b.id %2$s
              and daterange(a.valid_from, a.valid_until, '[]') && daterange(b.valid_from, b.valid_until, '[]')""";

    /** Who holds a school from which day on; nobody before the first and where the holder is null. */
    private static final class Replay {

        private final TreeMap<LocalDate, UUID> since = new TreeMap<>();

        /** @return whether the change is possible: nothing begins later */
        boolean hand(UUID holder, LocalDate day) {
            if (!since.isEmpty() && since.lastKey().isAfter(day)) {
                return false;
            }
            if (!holder.equals(on(day))) {
                since.put(day, holder);
            }
            return true;
        }

        @Nullable
        UUID on(LocalDate day) {
            var entry = since.floorEntry(day);
            return entry == null ? null : entry.getValue();
        }
    }

    @Inject
    Responsibilities responsibilities;

    private final Office office = Office.of(Caller.CHENGYANG);
    private final List<UUID> schools = office.schools(4);

    private static LocalDate day(Random random) {
        return MONDAY.plusDays(random.nextInt(DAYS));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    @DisplayName("C1-08 no overlap, and each day shows what a replay of the accepted assignments shows")
    void each_day_shows_a_replay(long seed) {
        var random = new Random(seed);
        var inspectors = List.of(office.inspector(), office.inspector(), office.inspector());
        Map<UUID, Replay> replay = new HashMap<>();
        for (var i = 0; i < CHANGES; i++) {
            var school = schools.get(random.nextInt(schools.size()));
            var inspector = inspectors.get(random.nextInt(inspectors.size()));
            var day = day(random);
            var accepted = replay.computeIfAbsent(school, s -> new Replay()).hand(inspector, day);
            office.assign(inspector, day, school).statusCode(accepted ? 201 : 409);
        }
        for (var i = 0; i <= DAYS; i++) {
            var day = MONDAY.plusDays(i - 1);
            for (var school : schools) {
                var expected = replay.containsKey(school) ? replay.get(school).on(day) : null;
                assertThat(CallerScope.asSystem(() -> responsibilities.inspectorOf(school, day))
                                .orElse(null))
                        .isEqualTo(expected);
            }
        }
        assertThat(Sql.number(OVERLAPS.formatted("assignment", "and a.role = b.role")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    @DisplayName("C1-01 on each day every school that was placed lies in exactly one district")
    void the_districts_are_a_partition_on_each_day(long seed) {
        var random = new Random(seed);
        var districts = List.of(office.district(), office.district());
        office.place(districts.getFirst(), MONDAY, schools).statusCode(200);
        for (var i = 0; i < CHANGES / 2; i++) {
            var from = random.nextInt(schools.size());
            var some = schools.subList(from, schools.size());
            var district = districts.get(random.nextInt(2));
            var now = office.get("districts/" + district).extract().<List<String>>path("schools.schoolId");
            var all = new java.util.TreeSet<>(some);
            now.forEach(id -> all.add(UUID.fromString(id)));
            var answer = office.place(district, day(random), List.copyOf(all))
                    .extract()
                    .statusCode();
            assertThat(answer).isIn(200, 409);
        }
        for (var i = 0; i < DAYS; i += 3) {
            var day = MONDAY.plusDays(i);
            var rows = office.get("duties?limit=200&day=" + day).extract().<List<Map<String, Object>>>path("items");
            for (var school : schools) {
                assertThat(rows.stream().filter(row -> school.toString().equals(row.get("schoolId"))))
                        .allSatisfy(row -> assertThat(row.get("districtId")).isIn(districts.toArray()))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(Sql.number(
                                "select count(*) from district_school where school_id = ? and valid_from <= ?"
                                        + " and (valid_until is null or valid_until >= ?)",
                                school,
                                day,
                                day))
                        .isOne();
            }
        }
        assertThat(Sql.number(OVERLAPS.formatted("district_school", ""))).isZero();
    }
}
