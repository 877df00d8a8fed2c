package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.kernel.Typed;
import org.dudao.school.SchoolGaps.SchoolGapCount;

@ApplicationScoped
class Schools extends Repository<School> {

    private static final String WITHOUT_CONTACT = """
            not exists (select 1 from Contact c where c.schoolId = s.id and c.role = %s
                and c.validFrom <= :today and (c.validUntil is null or c.validUntil >= :today))""";

    private static final String WITHOUT_CHARTER = "not exists (select 1 from Charter h where h.schoolId = s.id)";

    private static final String WITHOUT_FIGURES =
            "not exists (select 1 from SchoolYear y where y.schoolId = s.id and y.year = :year)";

    private static final String ROWS = """
            select new org.dudao.school.SchoolRow(s.id, s.code, s.name, s.kind, s.ownership, s.township, s.enrolment,
                case when s.enrolment >= :largeFrom then true else false end, s.state)
            from School s
            where s.kind in :kinds
              and (:ownership is null or s.ownership = :ownership)
              and (:locationType is null or s.locationType = :locationType)
              and (:township is null or s.township = :township)
              and (:state is null or s.state = :state)
              and (:large is null or case when s.enrolment >= :largeFrom then true else false end = :large)""";

    private static final String COUNTS = "select count(s), %s from School s where s.state = OPEN";

    private final Listing listing;

    Schools(Listing listing) {
        this.listing = listing;
    }

    Page<SchoolRow> page(SchoolQuery query, int largeFrom, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        var typed = Typed.of(query.q(), "SchoolTail", "s");
        parameters.putAll(typed.parameters());
        parameters.put("kinds", query.kinds());
        parameters.put("ownership", query.ownership());
        parameters.put("locationType", query.locationType());
        parameters.put("township", query.township());
        parameters.put("state", query.state());
        parameters.put("large", query.large());
        parameters.put("largeFrom", largeFrom);
        var select = ROWS + typed.condition();
        var gap = query.lacks();
        if (gap != null) {
            select += " and s.state = OPEN and " + lacking(gap);
            parameters.putAll(moment(gap, today));
        }
        return listing.page(SchoolRow.class, select, "s.id", parameters, query.sort(), query);
    }

    /** Counted in one query over the caller's open schools. */
    SchoolGaps gaps(LocalDate today) {
        var gaps = SchoolGap.values();
        var sums = Stream.of(gaps)
                .map(gap -> "sum(case when %s then 1 else 0 end)".formatted(lacking(gap)))
                .toList();
        var query = getEntityManager().createQuery(COUNTS.formatted(String.join(", ", sums)), Object[].class);
        Stream.of(gaps).forEach(gap -> moment(gap, today).forEach(query::setParameter));
        var counts = query.getSingleResult();
        return new SchoolGaps(
                number(counts[0]),
                Stream.of(gaps)
                        .map(gap -> new SchoolGapCount(gap, number(counts[gap.ordinal() + 1])))
                        .toList());
    }

    /** The whole register of one division: some hundreds, at most some thousands. */
    List<School> of(int regionId) {
        return list("regionId", regionId);
    }

    private static String lacking(SchoolGap gap) {
        return switch (gap) {
            case CHARTER -> WITHOUT_CHARTER;
            case FIGURES -> WITHOUT_FIGURES;
            case CONTACT, PRINCIPAL, ASSISTANT, LIAISON, EVALUATOR ->
                gap.roles().stream().map(WITHOUT_CONTACT::formatted).collect(Collectors.joining(" or ", "(", ")"));
        };
    }

    private static Map<String, Object> moment(SchoolGap gap, LocalDate today) {
        return switch (gap) {
            case CHARTER -> Map.of();
            case FIGURES -> Map.of("year", SchoolYear.of(today));
            case CONTACT, PRINCIPAL, ASSISTANT, LIAISON, EVALUATOR -> Map.of("today", today);
        };
    }

    private static long number(Object counted) {
        return counted instanceof Number number ? number.longValue() : 0;
    }
}
