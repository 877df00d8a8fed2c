package org.dudao.school;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The yearly attributes of a division, laid open for a list of them. */
final class YearDesk implements Roll.Desk<ListedYear> {

    /** 2026, 2026学年, 2026-2027 and 2026-2027学年 are the same school year. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|2100)([-—~至](20\\d\\d|2100))?(学年)?");

    private final SchoolYears years;
    private final OpenSchoolsByCode schools;
    private final Map<String, TreeMap<Integer, SchoolYear>> known = new HashMap<>();

    YearDesk(SchoolYears years, List<School> register, List<SchoolYear> there) {
        this.years = years;
        this.schools =
                new OpenSchoolsByCode(register.stream().collect(Collectors.toMap(School::code, Function.identity())));
        var codes = register.stream().collect(Collectors.toMap(School::id, School::code));
        there.forEach(year -> of(codeOf(codes, year)).put(year.year(), year));
    }

    @Override
    public String key(RowReader row) {
        var year = parse(row.raw(YearColumn.YEAR));
        return ListedYear.key(row.raw(YearColumn.CODE), year == null ? row.raw(YearColumn.YEAR) : String.valueOf(year));
    }

    @Override
    public @Nullable ListedYear known(String key) {
        var parts = key.split("\t", -1);
        var year = find(key);
        return year == null ? null : new ListedYear(parts[0], year.year(), year.figures());
    }

    @Override
    public @Nullable ListedYear read(RowReader row, @Nullable ListedYear there) {
        var school = schools.read(row, YearColumn.CODE);
        var text = row.required(YearColumn.YEAR);
        var year = parse(text);
        if (year == null && !text.isEmpty()) {
            row.wrong(YearColumn.YEAR, CellFault.NOT_A_YEAR, Map.of("value", text));
        }
        var said = new EnumMap<Figure, Integer>(Figure.class);
        for (var figure : Figure.values()) {
            var value = row.number(figure, Figure.LARGEST);
            if (value != null) {
                said.put(figure, value);
            }
        }
        if (row.isWrong() || school == null || year == null) {
            return null;
        }
        var figures = there == null ? new Figures(said) : new Figures(said).over(there.figures());
        figures.excess()
                .ifPresent(excess -> row.wrong(
                        said.containsKey(excess.part()) ? excess.part() : YearColumn.YEAR,
                        CellFault.EXCESS,
                        Map.of(
                                "part", excess.part().heading(),
                                "value", String.valueOf(excess.value()),
                                "whole", excess.whole().heading(),
                                "most", String.valueOf(excess.most()))));
        return row.isWrong() ? null : new ListedYear(school.code(), year, figures);
    }

    @Override
    public @Nullable String shown(Column column, ListedYear facts) {
        if (column instanceof Figure figure) {
            var value = facts.figures().of(figure);
            return value == null ? null : value.toString();
        }
        return column == YearColumn.CODE ? facts.code() : facts.year() + "-" + (facts.year() + 1);
    }

    @Override
    public Stream<ListedYear> all() {
        return known.entrySet().stream()
                .flatMap(school -> school.getValue().values().stream()
                        .map(year -> new ListedYear(school.getKey(), year.year(), year.figures())));
    }

    @Override
    public void add(ListedYear listed) {
        var school = schools.require(listed.code());
        var year = new SchoolYear(school, listed.year(), listed.figures());
        years.persist(year);
        of(listed.code()).put(listed.year(), year);
        count(school);
    }

    @Override
    public void change(String key, ListedYear listed) {
        Objects.requireNonNull(find(key)).set(listed.figures());
        count(schools.require(listed.code()));
    }

    @Override
    public void remove(String key) {
        var year = Objects.requireNonNull(find(key));
        var code = key.split("\t", -1)[0];
        of(code).remove(year.year());
        years.delete(year);
        count(schools.require(code));
    }

    /** The pupils of the newest year that says so are the enrolment; without one it stays as it is. */
    private void count(School school) {
        of(school.code()).descendingMap().values().stream()
                .map(year -> year.figures().of(Figure.PUPILS))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(school::count);
    }

    private @Nullable SchoolYear find(String key) {
        var parts = key.split("\t", -1);
        var year = parse(parts[1]);
        return year == null ? null : of(parts[0]).get(year);
    }

    private TreeMap<Integer, SchoolYear> of(String code) {
        return known.computeIfAbsent(code, school -> new TreeMap<>());
    }

    private static String codeOf(Map<UUID, String> codes, SchoolYear year) {
        return Objects.requireNonNull(codes.get(year.schoolId()));
    }

    private static @Nullable Integer parse(String text) {
        var parts = YEAR.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        var first = Integer.parseInt(parts.group(1));
        return parts.group(3) == null || Integer.parseInt(parts.group(3)) == first + 1 ? first : null;
    }
}
