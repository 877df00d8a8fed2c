package org.dudao.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dudao.document.UploadedRow;
import org.dudao.kernel.RuleViolation;

/** The first row of an uploaded list: which column stands where. */
record Headings(List<String> titles, Map<Column, Integer> places) {

    /** The column that we ourselves add to a corrected list; ignored when the list comes back. */
    static final String EXPLANATION = "错误说明";

    private static final String NONE = "—";

    /** Refuses with the names of all headings that lack, come twice or mean nothing to us. */
    static Headings of(List<String> titles, List<Column> columns) {
        var places = new HashMap<Column, Integer>();
        var byHeading = columns.stream().collect(Collectors.toMap(Column::heading, column -> column));
        var doubled = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var column = byHeading.get(title);
            if (column == null) {
                if (!title.isEmpty() && !title.equals(EXPLANATION)) {
                    unknown.add(title);
                }
            } else if (places.putIfAbsent(column, i) != null) {
                doubled.add(title);
            }
        }
        var missing = new ArrayList<String>();
        for (var column : columns) {
            if (column.mustBeThere() && !places.containsKey(column)) {
                missing.add(column.heading());
            }
        }
        if (!missing.isEmpty() || !doubled.isEmpty() || !unknown.isEmpty()) {
            throw new RuleViolation(
                    "school-import.headings",
                    Map.of(
                            "missing", names(missing),
                            "doubled", names(doubled),
                            "unknown", names(unknown),
                            "required", headings(columns, true),
                            "optional", headings(columns, false)));
        }
        return new Headings(titles, places);
    }

    /** The cell's text; empty where the row is shorter or the column is not there. */
    String text(UploadedRow row, Column column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    /** The cell's name as a spreadsheet shows it, such as C7. */
    String cell(UploadedRow row, Column column) {
        var name = new StringBuilder();
        for (var i = places.getOrDefault(column, 0); i >= 0; i = i / 26 - 1) {
            name.insert(0, (char) ('A' + i % 26));
        }
        return name.append(row.line()).toString();
    }

    private static String headings(List<Column> columns, boolean mustBeThere) {
        return columns.stream()
                .filter(column -> column.mustBeThere() == mustBeThere)
                .map(Column::heading)
                .collect(Collectors.joining("、"));
    }

    private static String names(List<String> titles) {
        return titles.isEmpty()
                ? NONE
                : String.join(
                        "、",
                        titles.stream()
                                .distinct()
                                .limit(20)
                                .map(Headings::shortened)
                                .toList());
    }

    private static String shortened(String title) {
        return title.length() <= 30 ? title : title.substring(0, 30) + "…";
    }
}
