package org.dudao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.dudao.district.Leaders;
import org.dudao.district.Responsibilities;
import org.dudao.person.People;
import org.dudao.rectification.RectificationCase;

/** Who is concerned: always by today's placements and today's responsibility. */
@ApplicationScoped
class Recipients {

    private final People people;
    private final Responsibilities responsibilities;
    private final Leaders leaders;
    private final Clock clock;

    Recipients(People people, Responsibilities responsibilities, Leaders leaders, Clock clock) {
        this.people = people;
        this.responsibilities = responsibilities;
        this.leaders = leaders;
        this.clock = clock;
    }

    List<UUID> school(UUID schoolId) {
        return people.ofSchool(schoolId);
    }

    List<UUID> office(int regionId) {
        return people.ofOffice(regionId);
    }

    List<UUID> inspectors(UUID... inspectorIds) {
        return inspectors(List.of(inspectorIds));
    }

    List<UUID> inspectors(Collection<UUID> inspectorIds) {
        return people.ofInspectors(inspectorIds);
    }

    /** Whoever leads the district of the school today; nobody where no inspector does, or where it is one of these. */
    List<UUID> leader(UUID schoolId, Collection<UUID> but) {
        var leader = leaders.leaderOf(schoolId, LocalDate.now(clock)).filter(one -> !but.contains(one));
        return inspectors(leader.stream().toList());
    }

    /** Whoever leads the district, or the office where nobody does. */
    List<UUID> leaderOrOffice(int regionId, UUID schoolId, Collection<UUID> but) {
        var leader = leader(schoolId, but);
        return leader.isEmpty() ? office(regionId) : leader;
    }

    /** Whoever was there, and whoever answers for the school now. */
    List<UUID> inspectors(RectificationCase about) {
        var inspectors = new HashSet<>(about.inspectorIds());
        responsibilities.inspectorOf(about.schoolId(), LocalDate.now(clock)).ifPresent(inspectors::add);
        return inspectors(inspectors);
    }
}
