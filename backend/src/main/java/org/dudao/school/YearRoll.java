package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of yearly attributes, told apart by school and school year. */
@ApplicationScoped
class YearRoll implements Roll<ListedYear> {

    private static final List<Column> COLUMNS = Stream.<Column>concat(
                    Stream.of(YearColumn.values()), Stream.of(Figure.values()))
            .toList();

    private final Schools schools;
    private final SchoolYears years;

    YearRoll(Schools schools, SchoolYears years) {
        this.schools = schools;
        this.years = years;
    }

    @Override
    public SchoolImportKind kind() {
        return SchoolImportKind.YEARS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Class<ListedYear> type() {
        return ListedYear.class;
    }

    @Override
    public Map<Column, String> example(Place place) {
        return Map.of(
                YearColumn.YEAR, "2026-2027",
                Figure.CLASSES, "30",
                Figure.PUPILS, "1200",
                Figure.GIRLS, "580",
                Figure.STAFF, "86",
                Figure.TEACHERS, "80");
    }

    @Override
    public Map<Column, List<String>> choices(Place place) {
        return Map.of();
    }

    @Override
    public Desk<ListedYear> open(int regionId, Place place) {
        return new YearDesk(years, schools.of(regionId), years.ofRegion(regionId));
    }
}
