package org.dudao.school;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row as a school of a division. */
final class SchoolReader {

    private static final Pattern HOMEPAGE = Pattern.compile(SchoolFacts.HOMEPAGE);
    private static final Pattern LONGITUDE = Pattern.compile(SchoolFacts.LONGITUDE);
    private static final Pattern LATITUDE = Pattern.compile(SchoolFacts.LATITUDE);

    private final Place place;

    SchoolReader(Place place) {
        this.place = place;
    }

    /** The school; an empty cell says what the register says already. Null when a cell is wrong. */
    @Nullable
    SchoolFacts read(RowReader row, @Nullable SchoolFacts known) {
        var code = row.code(SchoolColumn.CODE);
        var name = row.required(SchoolColumn.NAME);
        var kind = row.constant(SchoolColumn.KIND, SchoolKind.class, CellFault.KIND_UNKNOWN);
        var ownership = row.constant(SchoolColumn.OWNERSHIP, Ownership.class, CellFault.OWNERSHIP_UNKNOWN);
        var township = township(row);
        var enrolment = row.number(SchoolColumn.ENROLMENT, SchoolFacts.LARGEST_ENROLMENT);
        var address = row.text(SchoolColumn.ADDRESS);
        var phone = row.text(SchoolColumn.PHONE);
        var superior = row.text(SchoolColumn.SUPERIOR);
        var runMode = row.text(SchoolColumn.RUN_MODE);
        var location = row.constant(SchoolColumn.LOCATION_TYPE, LocationType.class, CellFault.LOCATION_TYPE_UNKNOWN);
        var grade = row.text(SchoolColumn.GRADE);
        var homepage = row.formed(SchoolColumn.HOMEPAGE, HOMEPAGE, CellFault.HOMEPAGE_FORM);
        var longitude = row.formed(SchoolColumn.LONGITUDE, LONGITUDE, CellFault.DEGREES);
        var latitude = row.formed(SchoolColumn.LATITUDE, LATITUDE, CellFault.DEGREES);
        var openedOn = row.day(SchoolColumn.OPENED_ON);
        var introduction = row.text(SchoolColumn.INTRODUCTION);
        if (row.isWrong() || kind == null || ownership == null) {
            return null;
        }
        var said = new SchoolFacts(
                code,
                name,
                kind,
                ownership,
                township,
                enrolment,
                address,
                phone,
                superior,
                runMode,
                location,
                grade,
                homepage,
                longitude,
                latitude,
                introduction,
                openedOn);
        return known == null ? said : said.over(known);
    }

    /** The street by name or by the nine digits of its code; the two must not contradict each other. */
    private @Nullable String township(RowReader row) {
        var name = row.text(SchoolColumn.TOWNSHIP);
        var code = row.text(SchoolColumn.DIVISION);
        var byName = place.named(name);
        var byCode = place.coded(code);
        if (!name.isEmpty() && byName.isEmpty()) {
            row.wrong(SchoolColumn.TOWNSHIP, CellFault.TOWNSHIP_UNKNOWN, Map.of("value", name, "region", place.name()));
        }
        if (!code.isEmpty() && !code.equals(place.code()) && byCode.isEmpty()) {
            row.wrong(
                    SchoolColumn.DIVISION,
                    CellFault.OTHER_DIVISION,
                    Map.of("value", code, "region", place.name(), "code", place.code()));
        }
        if (byName.isPresent() && byCode.isPresent() && !byName.equals(byCode)) {
            row.wrong(
                    SchoolColumn.DIVISION,
                    CellFault.TOWNSHIP_MISMATCH,
                    Map.of("value", code, "named", byCode.get().name(), "township", name));
        }
        return byName.or(() -> byCode).map(t -> t.name()).orElse(null);
    }
}
