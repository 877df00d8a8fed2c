package org.dudao.district;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.DistrictView.DistrictAction;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.jspecify.annotations.Nullable;

/** A responsibility district: some schools and the inspectors who look after them together (C1-01). */
@Entity
class District extends Aggregate {

    private String name;

    @Enumerated(EnumType.STRING)
    private DistrictLevel level;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected District() {}

    District(int regionId, String name, DistrictLevel level, LocalDate from) {
        super(regionId);
        this.name = name;
        this.level = level;
        validFrom = from;
    }

    void change(String name, DistrictLevel level) {
        this.name = name;
        this.level = level;
    }

    /** Refuses what would begin after the end; what begins before the founding moves the founding. */
    void holdFrom(LocalDate day) {
        if (validUntil != null && day.isAfter(validUntil)) {
            throw new Conflict("district.dissolved", Map.of("name", name, "on", validUntil));
        }
        if (day.isBefore(validFrom)) {
            validFrom = day;
        }
    }

    /** That day is the last. */
    void dissolve(LocalDate on) {
        holdFrom(on);
        validUntil = on;
    }

    String name() {
        return name;
    }

    DistrictLevel level() {
        return level;
    }

    DistrictView view(
            LocalDate day,
            List<DistrictMember> members,
            List<DistrictSchool> schools,
            List<Advice> advice,
            boolean mayWrite) {
        return new DistrictView(
                id(),
                version(),
                name,
                level,
                day,
                validFrom,
                validUntil,
                holder(members, DistrictPost.LEADER),
                holder(members, DistrictPost.LIAISON),
                members,
                schools,
                advice,
                mayWrite && validUntil == null ? List.of(DistrictAction.values()) : List.of());
    }

    private static @Nullable UUID holder(List<DistrictMember> members, DistrictPost post) {
        return members.stream()
                .filter(member -> member.post() == post)
                .map(DistrictMember::inspectorId)
                .findFirst()
                .orElse(null);
    }
}
