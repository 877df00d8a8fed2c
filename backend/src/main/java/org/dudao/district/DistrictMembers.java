package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;

/** Who works in which district when; what was before the day of a change stays as it was. */
@ApplicationScoped
class DistrictMembers extends Repository<DistrictMembership> {

    private static final String ROWS = """
            select new org.dudao.district.DistrictMember(i.id, i.name, m.post, m.validFrom)
            from DistrictMembership m join InspectorRef i on i.id = m.inspectorId
            where m.districtId = :district
              and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
            order by i.name, i.id""";
    private static final String FROM_ON =
            "districtId = ?1 and (validUntil is null or validUntil >= ?2) order by validFrom desc";

    /** Leader and liaison first. */
    List<DistrictMember> on(UUID districtId, LocalDate day) {
        return getEntityManager()
                .createQuery(ROWS, DistrictMember.class)
                .setParameter("district", districtId)
                .setParameter("day", day)
                .getResultStream()
                .sorted(DistrictMember.BY_POST)
                .toList();
    }

    /** From that day on exactly these inspectors work in the district, each as what is said. */
    void settle(District district, Map<UUID, DistrictPost> wanted, LocalDate from) {
        var missing = new TreeMap<>(wanted);
        for (var membership : list(FROM_ON, district.id(), from)) {
            if (membership.validFrom().isAfter(from)) {
                throw new Conflict("district.later-members", Map.of("from", membership.validFrom()));
            }
            if (membership.post().equals(wanted.get(membership.inspectorId()))) {
                change(membership, DistrictMembership::continueForever);
                missing.remove(membership.inspectorId());
            } else {
                stop(membership, from);
            }
        }
        flush();
        missing.forEach((inspector, post) ->
                add(new DistrictMembership(district.regionId(), district.id(), inspector, post, from)));
    }

    /** Nobody works there any more from that day on. */
    void dissolve(UUID districtId, LocalDate from) {
        list(FROM_ON, districtId, from).forEach(membership -> stop(membership, from));
    }

    /** The inspector works in no district any more from that day on; the districts that lose one. */
    Set<UUID> lose(UUID inspectorId, LocalDate from) {
        var lost = list("inspectorId = ?1 and (validUntil is null or validUntil >= ?2)", inspectorId, from);
        lost.forEach(membership -> stop(membership, from));
        return lost.stream().map(DistrictMembership::districtId).collect(Collectors.toSet());
    }

    private void stop(DistrictMembership membership, LocalDate from) {
        if (membership.validFrom().isBefore(from)) {
            change(membership, m -> m.end(from.minusDays(1)));
        } else {
            delete(membership);
        }
    }
}
