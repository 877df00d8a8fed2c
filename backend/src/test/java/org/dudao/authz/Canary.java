package org.dudao.authz;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mark that every text of the country bears: which division's, which row's, of which table and column. */
record Canary(int region, int row, String table, String column) {

    private static final Pattern FORM = Pattern.compile("〔C(\\d+)-(\\d{4})〕(\\w+)\\.(\\w+)");

    @Override
    public String toString() {
        return "〔C%d-%04d〕%s.%s".formatted(region, row, table, column);
    }

    static Stream<Canary> in(String text) {
        return FORM.matcher(text).results().map(Canary::of);
    }

    private static Canary of(MatchResult found) {
        return new Canary(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3), found.group(4));
    }

    /** Whether that part must never see it. */
    boolean foreignTo(Part part, Fixtures fixtures) {
        if (fixtures.inherited().contains(table) && liesIn(part.above())) {
            return false;
        }
        if (!liesIn(part.reads())) {
            return true;
        }
        if (part.administers()) {
            var named = column.equals("id") && fixtures.named().contains(table);
            return !named && !fixtures.administration().contains(table);
        }
        var colleague = part == Part.INSPECTOR && fixtures.colleagues().contains(table);
        return part.ofOneSchool() && row != 1 && !colleague;
    }

    private boolean liesIn(Set<Place> places) {
        return places.stream().anyMatch(place -> place.region == region);
    }
}
