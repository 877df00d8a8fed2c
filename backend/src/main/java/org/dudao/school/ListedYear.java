package org.dudao.school;

/** What a row of a list says of a school year: of which school, which year, and the figures. */
record ListedYear(String code, int year, Figures figures) {

    static String key(String code, String year) {
        return code + "\t" + year;
    }
}
