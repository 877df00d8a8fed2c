package org.dudao.reassignment;

import static org.dudao.testing.TestClock.MONDAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dudao.district.DistrictLevel;
import org.dudao.district.DistrictPlace;
import org.dudao.district.Staffing;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.district.StaffingTerms;
import org.dudao.inspector.InspectorKind;
import org.dudao.recusal.Bar;
import org.dudao.recusal.RecusalGround;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolPoint;
import org.jspecify.annotations.Nullable;

/** A county as chance has it: schools without anybody, too many with one, recusals, people who take no schools. */
final class RandomCounty {

    private static final StaffingTerms TERMS = new StaffingTerms(5, 20, 2, 2000, 3);
    private static final List<SchoolKind> KINDS =
            List.of(SchoolKind.KINDERGARTEN, SchoolKind.PRIMARY, SchoolKind.PRIMARY, SchoolKind.JUNIOR);

    private final Random random;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Serving> inspectors = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<DistrictPlace> places = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Map<UUID, Set<SchoolKind>> stages = new HashMap<>();
    private final List<SchoolPoint> sites = new ArrayList<>();

    RandomCounty(long seed, int schools, int inspectors, int districts) {
        random = new Random(seed);
        for (var i = 0; i < districts; i++) {
            zones.add(new Zone(id(), "第" + (i + 1) + "责任区", DistrictLevel.COUNTY, false, inspectors / districts));
        }
        for (var i = 0; i < inspectors; i++) {
            inspector(i);
        }
        for (var i = 0; i < schools; i++) {
            school(i);
        }
    }

    /** Everybody has the same number of schools of their own district, and nothing is to be said. */
    static Plan inOrder(int schools, int inspectors) {
        var county = new RandomCounty(0, 0, inspectors, 1);
        county.inspectors.replaceAll(
                one -> new Serving(one.id(), one.number(), one.name(), InspectorKind.FULL_TIME, false, true));
        for (var i = 0; i < schools; i++) {
            var holder = county.inspectors.get(i % inspectors).id();
            county.posts.add(county.post(i, 300, county.zones.getFirst(), null).handedTo(holder, MONDAY));
        }
        county.stages.clear();
        return county.plan();
    }

    Plan plan() {
        var staffing = new Staffing(MONDAY, TERMS, posts, inspectors, zones);
        return Plan.of(staffing, places, bars, stages, sites);
    }

    private void inspector(int i) {
        var id = id();
        inspectors.add(new Serving(id, "D" + i, "督学" + i, InspectorKind.PART_TIME, i % 11 == 10, true));
        places.add(new DistrictPlace(id, zones.get(i % zones.size()).id()));
        if (random.nextInt(3) == 0) {
            stages.put(id, Set.of(KINDS.get(random.nextInt(KINDS.size()))));
        }
    }

    private void school(int i) {
        var zone = zones.get(random.nextInt(zones.size()));
        // Half of the inspectors have nearly everything.
        var holder = random.nextInt(8) == 0
                ? null
                : inspectors
                        .get(random.nextInt(Math.max(1, inspectors.size() / 2)))
                        .id();
        var post = post(i, random.nextInt(20) == 0 ? 2500 : 400, zone, holder);
        posts.add(post);
        for (var bar = 0; bar < random.nextInt(3); bar++) {
            var whom = inspectors.get(random.nextInt(inspectors.size())).id();
            bars.add(new Bar(whom, post.schoolId(), RecusalGround.OTHER, null));
        }
        if (random.nextInt(4) > 0) {
            sites.add(
                    new SchoolPoint(post.schoolId(), 36.2 + random.nextDouble() / 4, 120.3 + random.nextDouble() / 4));
        }
    }

    private Post post(int i, int pupils, Zone zone, @Nullable UUID holder) {
        return new Post(
                id(),
                "S" + i,
                "学校" + i,
                KINDS.get(i % KINDS.size()),
                pupils,
                zone.id(),
                holder,
                holder == null ? null : MONDAY.minusYears(random.nextInt(5)).minusDays(1));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
