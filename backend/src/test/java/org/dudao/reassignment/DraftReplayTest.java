package org.dudao.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.district.Office;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffings;
import org.dudao.kernel.CallerScope;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Three hundred schools, each with a history of its own: drafts that are approved, single assignments between them, days
 * in any order. Every day of every school shows what a naive replay of the accepted changes shows.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DraftReplayTest {

    /** A county of this test alone. */
    private static final int CHANGQING = 1639;

    private static final int SCHOOLS = 300;
    private static final int ROUNDS = 8;
    private static final int DAYS = 60;

    /** Who has a school from which day on; an unknown holder is nobody. */
    private static final class Replay {

        private static final UUID NOBODY = new UUID(0, 0);

        private final TreeMap<LocalDate, UUID> since = new TreeMap<>();

        @Nullable
        UUID on(LocalDate day) {
            var entry = since.floorEntry(day);
            return entry == null || entry.getValue().equals(NOBODY) ? null : entry.getValue();
        }

        boolean isArrangedAfter(LocalDate day) {
            return since.tailMap(day, false).values().stream().anyMatch(holder -> !holder.equals(NOBODY));
        }

        void hand(@Nullable UUID holder, LocalDate day) {
            since.tailMap(day, true).clear();
            since.put(day, Objects.requireNonNullElse(holder, NOBODY));
        }
    }

    @Inject
    Staffings staffings;

    private final Office office = Office.of(CHANGQING);
    private final Office second = Office.of(CHANGQING);
    private final Map<UUID, Replay> histories = new LinkedHashMap<>();
    private final Random random = new Random(20261130);

    @Test
    @DisplayName("C1-08 as of any day 300 schools are in the hands that a naive replay of their histories says")
    void each_day_shows_a_replay() {
        var inspectors = Stream.generate(office::inspector).limit(12).toList();
        office.schools(SCHOOLS).forEach(school -> histories.put(school, new Replay()));
        for (var round = 0; round < ROUNDS; round++) {
            draft(inspectors, day());
            single(inspectors, day());
        }
        for (var day = MONDAY.minusDays(1); !day.isAfter(MONDAY.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(asOf(day)).as("as of %s", day).isEqualTo(replayed(day));
        }
        assertThat(histories.values()).allMatch(replay -> !replay.since.isEmpty());
    }

    private LocalDate day() {
        return MONDAY.plusDays(random.nextInt(DAYS));
    }

    private @Nullable UUID anybody(List<UUID> inspectors) {
        return random.nextInt(6) == 0 ? null : inspectors.get(random.nextInt(inspectors.size()));
    }

    /** Most schools are moved by one draft; a school for which something is arranged later stops the whole of it. */
    private void draft(List<UUID> inspectors, LocalDate day) {
        var wishes = new LinkedHashMap<UUID, @Nullable UUID>();
        UUID arranged = null;
        for (var history : histories.entrySet()) {
            var wish = anybody(inspectors);
            if (Objects.equals(history.getValue().on(day), wish) || random.nextInt(4) == 0) {
                continue;
            }
            if (history.getValue().isArrangedAfter(day)) {
                arranged = history.getKey();
            } else {
                wishes.put(history.getKey(), wish);
            }
        }
        if (arranged != null) {
            var more = new LinkedHashMap<>(wishes);
            more.put(arranged, histories.get(arranged).on(day) == null ? inspectors.getFirst() : null);
            office.post("assignment-drafts/" + begun(more, day) + "/submission", Map.of("version", 0))
                    .statusCode(409)
                    .body("facts.schoolIds", hasItem(arranged.toString()));
        }
        if (!wishes.isEmpty()) {
            var path = "assignment-drafts/" + begun(wishes, day);
            office.post(path + "/submission", Map.of("version", 0)).statusCode(200);
            second.post(path + "/approval", Map.of("version", 1))
                    .statusCode(200)
                    .body("state", is("APPLIED"));
            wishes.forEach((school, holder) -> histories.get(school).hand(holder, day));
        }
    }

    private String begun(Map<UUID, @Nullable UUID> wishes, LocalDate day) {
        var moves = new ArrayList<Map<String, Object>>();
        wishes.forEach((school, holder) -> {
            var move = new HashMap<String, Object>(Map.of("schoolId", school, "reason", "重放"));
            if (holder != null) {
                move.put("inspectorId", holder);
            }
            moves.add(move);
        });
        return office.post("assignment-drafts", Map.of("title", "重放", "effectiveOn", day.toString(), "moves", moves))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Between two drafts single schools go to somebody else, or are refused. */
    private void single(List<UUID> inspectors, LocalDate day) {
        histories.entrySet().stream().filter(history -> random.nextInt(12) == 0).forEach(history -> {
            var holder = inspectors.get(random.nextInt(inspectors.size()));
            var arranged = history.getValue().isArrangedAfter(day);
            office.assign(holder, day, List.of(history.getKey()), "重放").statusCode(arranged ? 409 : 201);
            if (!arranged) {
                history.getValue().hand(holder, day);
            }
        });
    }

    private Map<UUID, String> asOf(LocalDate day) {
        return CallerScope.asSystem(() -> staffings.on(day, CHANGQING)).posts().stream()
                .filter(post -> histories.containsKey(post.schoolId()))
                .collect(HashMap::new, (map, post) -> map.put(post.schoolId(), said(post)), HashMap::putAll);
    }

    private static String said(Post post) {
        return String.valueOf(post.inspectorId());
    }

    private Map<UUID, String> replayed(LocalDate day) {
        var all = new HashMap<UUID, String>();
        histories.forEach((school, replay) -> all.put(school, String.valueOf(replay.on(day))));
        return all;
    }
}
