package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffing.Zone;
import org.dudao.district.Staffings;
import org.jspecify.annotations.Nullable;

/** Finds out which schools a plan is about, by who answers for them on a day. */
@ApplicationScoped
class Charges {

    private final Staffings staffings;

    Charges(Staffings staffings) {
        this.staffings = staffings;
    }

    Charge of(Plan plan, LocalDate today) {
        return of(
                plan.regionId(),
                plan.districtId(),
                plan.inspectorId(),
                plan.period().dayWithin(today));
    }

    /** All schools of the division, or those of a district or of an inspector. */
    Charge of(int regionId, @Nullable UUID districtId, @Nullable UUID inspectorId, LocalDate day) {
        var staffing = staffings.on(day, regionId);
        var posts = staffing.posts().stream()
                .filter(post -> districtId == null || districtId.equals(post.districtId()))
                .filter(post -> inspectorId == null || inspectorId.equals(post.inspectorId()))
                .toList();
        return new Charge(
                posts,
                staffing.inspectors().stream().collect(Collectors.toMap(Serving::id, Serving::name)),
                staffing.zones().stream().collect(Collectors.toMap(Zone::id, Zone::name)));
    }

    boolean worksIn(UUID inspectorId, UUID districtId, int regionId, LocalDate day) {
        return staffings.places(day, regionId).stream()
                .anyMatch(place -> place.districtId().equals(districtId)
                        && place.inspectorId().equals(inspectorId));
    }
}
