package org.dudao.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row as a school and gathers everything that is wrong with it, rather than stopping at the first. */
final class RowReader {

    private static final Pattern CODE = Pattern.compile(SchoolFacts.CODE);
    /** What a spreadsheet shows where a formula failed. */
    private static final Pattern FAILED =
            Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[Ee][+-]?\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Headings headings;
    private final Place place;
    private final UploadedRow row;
    private final List<CellError> errors = new ArrayList<>();

    RowReader(Headings headings, Place place, UploadedRow row) {
        this.headings = headings;
        this.place = place;
        this.row = row;
    }

    List<CellError> errors() {
        return errors;
    }

    /** The school; an empty cell says what the register says already. Null when a cell is wrong. */
    @Nullable
    SchoolFacts read(@Nullable SchoolFacts known) {
        var code = code();
        var name = required(Column.NAME);
        var kind = constant(Column.KIND, SchoolKind.class, CellFault.KIND_UNKNOWN);
        var ownership = constant(Column.OWNERSHIP, Ownership.class, CellFault.OWNERSHIP_UNKNOWN);
        var township = township();
        var enrolment = enrolment();
        var address = text(Column.ADDRESS);
        var phone = text(Column.PHONE);
        if (!errors.isEmpty() || kind == null || ownership == null) {
            return null;
        }
        return new SchoolFacts(
                code,
                name,
                kind,
                ownership,
                township != null || known == null ? township : known.township(),
                enrolment != null || known == null ? enrolment : known.enrolment(),
                !address.isEmpty() || known == null ? address : known.address(),
                !phone.isEmpty() || known == null ? phone : known.phone());
    }

    void wrong(Column column, CellFault fault, Map<String, String> facts) {
        errors.add(new CellError(headings.cell(row, column), column, fault, facts));
    }

    private String code() {
        var code = required(Column.CODE);
        if (SCIENTIFIC.matcher(code).matches()) {
            wrong(Column.CODE, CellFault.SCIENTIFIC, Map.of("value", code));
        } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            wrong(Column.CODE, CellFault.CODE_FORM, Map.of("value", code));
        }
        return code;
    }

    /** The street by name or by the nine digits of its code; the two must not contradict each other. */
    private @Nullable String township() {
        var name = text(Column.TOWNSHIP);
        var code = text(Column.DIVISION);
        var byName = place.named(name);
        var byCode = place.coded(code);
        if (!name.isEmpty() && byName.isEmpty()) {
            wrong(Column.TOWNSHIP, CellFault.TOWNSHIP_UNKNOWN, Map.of("value", name, "region", place.name()));
        }
        if (!code.isEmpty() && !code.equals(place.code()) && byCode.isEmpty()) {
            wrong(
                    Column.DIVISION,
                    CellFault.OTHER_DIVISION,
                    Map.of("value", code, "region", place.name(), "code", place.code()));
        }
        if (byName.isPresent() && byCode.isPresent() && !byName.equals(byCode)) {
            wrong(
                    Column.DIVISION,
                    CellFault.TOWNSHIP_MISMATCH,
                    Map.of("value", code, "named", byCode.get().name(), "township", name));
        }
        return byName.or(() -> byCode).map(t -> t.name()).orElse(null);
    }

    private @Nullable Integer enrolment() {
        var text = text(Column.ENROLMENT);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > SchoolFacts.LARGEST_ENROLMENT) {
            wrong(
                    Column.ENROLMENT,
                    CellFault.NOT_A_NUMBER,
                    Map.of("value", text, "most", String.valueOf(SchoolFacts.LARGEST_ENROLMENT)));
            return null;
        }
        return Integer.valueOf(text);
    }

    private <E extends Enum<E> & Official> @Nullable E constant(Column column, Class<E> type, CellFault fault) {
        var name = required(column);
        var constant = Official.named(type, name).orElse(null);
        if (constant == null && !name.isEmpty()) {
            wrong(column, fault, Map.of("value", name, "allowed", Official.names(type)));
        }
        return constant;
    }

    private String required(Column column) {
        if (headings.text(row, column).isEmpty()) {
            wrong(column, CellFault.REQUIRED, Map.of("column", column.heading()));
        }
        return text(column);
    }

    /** The cell's text, or nothing if it cannot be taken at all. */
    private String text(Column column) {
        var text = headings.text(row, column);
        if (text.contains(Sheet.UNREADABLE)) {
            wrong(column, CellFault.CHARACTER, Map.of());
            return "";
        }
        if (FAILED.matcher(text).matches()) {
            wrong(column, CellFault.FORMULA_ERROR, Map.of("value", text));
            return "";
        }
        if (text.length() > column.longest()) {
            wrong(column, CellFault.TOO_LONG, Map.of("longest", String.valueOf(column.longest())));
            return "";
        }
        return text;
    }
}
