package org.dudao.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.coverage.Coverages.Division;
import org.dudao.kernel.Order;
import org.dudao.kernel.Paging;
import org.dudao.kernel.Sort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** @param schoolIds of which schools alone, as they stand on a page of another list, with commas between them */
record CoverageQuery(
        @RestQuery @Nullable @Min(2000) @Max(2100) Integer year,
        @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId,

        @RestQuery @Nullable @Size(max = 2000) @Pattern(regexp = CoverageQuery.IDS)
        String schoolIds,

        @RestQuery @Nullable @Size(max = 100) String q,
        @RestQuery @Nullable Duty duty,
        @RestQuery @Nullable CoverageState state,
        @RestQuery @Nullable Boolean open,
        @RestQuery @DefaultValue("DUE") CoverageSort sort,
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable @Size(max = 1000) String cursor)
        implements Paging {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String IDS = ID + "(," + ID + "){0,49}";

    CoverageQuery at(@Nullable String from) {
        return new CoverageQuery(
                year, region, districtId, inspectorId, schoolIds, q, duty, state, open, sort, MOST, from);
    }

    /** What was asked for, by the keys of the words for it. */
    Map<String, @Nullable Object> filters(Division division) {
        var filters = new LinkedHashMap<String, @Nullable Object>();
        filters.put("sheet.coverage.year", division.year());
        filters.put("sheet.q", q);
        filters.put(
                "sheet.coverage.district",
                districtId == null ? null : division.districts().get(districtId));
        filters.put(
                "sheet.coverage.inspector",
                inspectorId == null ? null : division.names().get(inspectorId));
        filters.put("sheet.coverage.duty", duty);
        filters.put("sheet.coverage.state", state);
        filters.put("sheet.coverage.open", open);
        return filters;
    }

    CoverageFilter filter() {
        return new CoverageFilter(year, region, districtId, inspectorId);
    }

    /** Whether a school is meant, by itself, by its name or code and by any one of its duties. */
    boolean wants(SchoolStanding school, LocalDate today) {
        return (schoolIds == null || schoolIds.contains(school.id().toString()))
                && (q == null || school.post().isCalled(q))
                && (duty == null && state == null && open == null
                        || school.standings().stream().anyMatch(standing -> wants(standing, today)));
    }

    private boolean wants(Standing standing, LocalDate today) {
        return (duty == null || duty == standing.duty())
                && (state == null || state == standing.state())
                && (open == null || open == standing.isOpenOn(today));
    }

    /** By the last possible day, by the day that went by first, or by code. */
    enum CoverageSort implements Sort<SchoolStanding> {
        DUE(Order.up("lastDay", LocalDate.class, SchoolStanding::pressing)),
        LOST(Order.up("lostOn", LocalDate.class, SchoolStanding::lost)),
        CODE(Order.up("schoolCode", String.class, SchoolStanding::code));

        private final Order<SchoolStanding> order;

        CoverageSort(Order<SchoolStanding> order) {
            this.order = order;
        }

        @Override
        public Order<SchoolStanding> order() {
            return order;
        }
    }
}
