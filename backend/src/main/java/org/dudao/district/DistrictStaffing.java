package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.DistrictResource.DistrictMemberList;
import org.dudao.district.DistrictResource.DistrictSchoolList;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Gives a district its schools and its inspectors. */
@ApplicationScoped
class DistrictStaffing {

    private final Districts districts;
    private final DistrictPeriods periods;
    private final DistrictMembers members;
    private final OpenSchools openSchools;
    private final InspectorRegister inspectors;

    DistrictStaffing(
            Districts districts,
            DistrictPeriods periods,
            DistrictMembers members,
            OpenSchools openSchools,
            InspectorRegister inspectors) {
        this.districts = districts;
        this.periods = periods;
        this.members = members;
        this.openSchools = openSchools;
        this.inspectors = inspectors;
    }

    District schools(UUID id, DistrictSchoolList wanted) {
        var district = districts.lock(id, wanted.version(), wanted.from());
        var schools = openSchools.require(wanted.schoolIds(), district.regionId());
        periods.settle(id, schools, wanted.from());
        return district;
    }

    District members(UUID id, DistrictMemberList wanted, LocalDate from) {
        var posts = posts(wanted.inspectorIds(), wanted.leaderId(), wanted.liaisonId());
        var district = districts.lock(id, wanted.version(), from);
        checkWho(wanted.inspectorIds(), district, from);
        members.settle(district, posts, from);
        return district;
    }

    District dissolve(UUID id, int seenVersion, LocalDate on) {
        var district = districts.dissolve(id, seenVersion, on);
        members.dissolve(id, on.plusDays(1));
        return district;
    }

    private static Map<UUID, DistrictPost> posts(List<UUID> all, @Nullable UUID leader, @Nullable UUID liaison) {
        var posts = new HashMap<UUID, DistrictPost>();
        all.forEach(inspector -> posts.put(inspector, DistrictPost.MEMBER));
        hold(posts, liaison, DistrictPost.LIAISON, "district.liaison-not-member");
        hold(posts, leader, DistrictPost.LEADER, "district.leader-not-member");
        return posts;
    }

    /** Each post asks for a plain member, so nobody is both leader and liaison. */
    private static void hold(Map<UUID, DistrictPost> posts, @Nullable UUID holder, DistrictPost post, String refusal) {
        if (holder != null && posts.replace(holder, post) != DistrictPost.MEMBER) {
            throw new RuleViolation(refusal, Map.of());
        }
    }

    private void checkWho(List<UUID> wanted, District district, LocalDate from) {
        var already = members.on(district.id(), from).stream()
                .map(DistrictMember::inspectorId)
                .collect(Collectors.toSet());
        for (var inspector : inspectors.requireAll(wanted)) {
            if (inspector.regionId() != district.regionId()) {
                throw new RuleViolation("district.other-region", Map.of("name", inspector.name()));
            }
            if (!inspector.serves(from) && !already.contains(inspector.id())) {
                throw new Conflict("district.not-in-office", Map.of("name", inspector.name(), "day", from));
            }
        }
    }
}
