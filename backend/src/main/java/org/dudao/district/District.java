package org.dudao.district;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.DistrictView.DistrictAction;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A responsibility district: some schools and the inspectors who look after them together (C1-01). */
@Entity
class District extends Aggregate {

    private String name;
    private @Nullable UUID leaderId;

    @ElementCollection
    @CollectionTable(name = "district_member", joinColumns = @JoinColumn(name = "district_id"))
    private Set<Membership> members = new HashSet<>();

    protected District() {}

    District(int regionId, String name) {
        super(regionId);
        this.name = name;
    }

    void rename(String name) {
        this.name = name;
    }

    void staff(Collection<UUID> inspectors, @Nullable UUID leader) {
        if (leader != null && !inspectors.contains(leader)) {
            throw new RuleViolation("district.leader-not-member", Map.of());
        }
        var wanted = inspectors.stream()
                .map(inspector -> new Membership(regionId(), inspector))
                .collect(Collectors.toSet());
        members.retainAll(wanted);
        members.addAll(wanted);
        leaderId = leader;
    }

    void lose(UUID inspector) {
        members.removeIf(member -> member.inspectorId().equals(inspector));
        if (inspector.equals(leaderId)) {
            leaderId = null;
        }
    }

    String name() {
        return name;
    }

    Set<UUID> members() {
        return members.stream().map(Membership::inspectorId).collect(Collectors.toSet());
    }

    DistrictView view(
            List<InspectorRef> inspectors, List<DistrictSchool> schools, List<Advice> advice, boolean mayWrite) {
        return new DistrictView(
                id(),
                version(),
                name,
                leaderId,
                inspectors.stream()
                        .map(i -> new DistrictMember(i.id(), i.name(), i.id().equals(leaderId)))
                        .toList(),
                schools,
                advice,
                mayWrite ? List.of(DistrictAction.CHANGE) : List.of());
    }
}
