package org.dudao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody reads.
 *
 * @param reader whose account it is: the office of the province or of a county, an inspector, a school
 * @param path below {@code /api/}
 * @param last whether the last page of the list is read in place of the first
 * @param statements how many statements it may take, beside the one by which every request learns who asks
 */
record Reading(String reader, String path, boolean last, int statements) {

    static final String PROVINCE = "office-16";
    static final String COUNTY = "office-1652";
    static final String INSPECTOR = "inspector-1";
    static final String SCHOOL = "school-1";

    private static final int A_LIST = 3;
    /** The calendar is two of them, beside a setting that only plates have. */
    private static final int PLATES = 4;

    private static final int A_CASE = 12;
    /** No list: people, schools, districts, recusals and the numbers in force at once. */
    static final int THE_BOARD = 7;

    /** The least that anybody signed in can ask. */
    static final Reading FLOOR = new Reading(PROVINCE, "me", false, A_CASE);

    private static final String ONE_SCHOOL = "0174876e-8001-7000-8000-000000000003";
    private static final String ONE_INSPECTOR = "0174876e-8001-7000-8000-000000000002";
    private static final String ONE_VISIT = "0174876e-8001-7000-8000-000000000015";

    /**
     * Filters leave the small province fewer rows than a page has, so they are asked for as many as both have.
     *
     * @param wholeName of some school, which no other has
     */
    static List<Reading> all(LocalDate today, String wholeName) {
        return Stream.of(
                        Stream.of(FLOOR),
                        lists(PROVINCE, "schools", "inspectors", "assignments", "duties", "plates", "handovers"),
                        lists(PROVINCE, "inspections", "findings", "rectifications", "appointments"),
                        lists(PROVINCE, "placements", "accounts", "schools?sort=ENROLMENT", "findings?sort=GRADE"),
                        lists(PROVINCE, "duties?day=" + today.minusYears(1)),
                        tens(PROVINCE, "districts", "assignment-drafts", "recusals", "schools?kind=SENIOR"),
                        tens(PROVINCE, "schools?lacks=PRINCIPAL", "schools?q=育才", "schools?q=" + wholeName),
                        tens(PROVINCE, "inspectors?endsBefore=" + today.plusDays(90), "duties?unassigned=true"),
                        tens(PROVINCE, "plates?standing=MISSING", "plates?standing=OUTDATED", "handovers?open=true"),
                        tens(PROVINCE, "rectifications?overdue=true"),
                        Stream.of(
                                new Reading(PROVINCE, "schools", true, A_LIST),
                                new Reading(PROVINCE, "schools/" + ONE_SCHOOL, false, A_CASE),
                                new Reading(PROVINCE, "inspections/" + ONE_VISIT, false, A_CASE)),
                        lists(COUNTY, "schools", "inspectors", "assignments", "inspections", "rectifications"),
                        lists(COUNTY, "notifications", "assignments?inspectorId=" + ONE_INSPECTOR),
                        Stream.of(new Reading(COUNTY, "assignment-board", false, THE_BOARD)),
                        lists(INSPECTOR, "schools", "rectifications?open=true"),
                        lists(SCHOOL, "rectifications"))
                .flatMap(readings -> readings)
                .toList();
    }

    private static Stream<Reading> tens(String reader, String... paths) {
        return lists(
                reader,
                Stream.of(paths)
                        .map(path -> path + (path.contains("?") ? "&" : "?") + "limit=10")
                        .toArray(String[]::new));
    }

    private static Stream<Reading> lists(String reader, String... paths) {
        return Stream.of(paths)
                .map(path -> new Reading(reader, path, false, path.startsWith("plates") ? PLATES : A_LIST));
    }

    String name() {
        return "%s %s%s"
                .formatted(
                        reader.split("-")[0].equals("office") ? place() : reader.split("-")[0],
                        path,
                        last ? ", last page" : "");
    }

    private String place() {
        return reader.equals(PROVINCE) ? "province" : "county";
    }
}
