package org.dudao.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dudao.document.Sheet;
import org.dudao.document.UploadedRow;
import org.dudao.kernel.Values;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and gathers everything that is wrong with them, rather than stopping at the first. */
final class RowReader {

    private static final Pattern CODE = Pattern.compile(SchoolFacts.CODE);

    /** What a spreadsheet shows where a formula failed. */
    private static final Pattern FAILED =
            Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[Ee][+-]?\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /** 2026-9-1, 2026/09/01, 2026.9.1 and 2026年9月1日 are what people write. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Headings headings;
    private final UploadedRow row;
    private final List<CellError> errors = new ArrayList<>();

    RowReader(Headings headings, UploadedRow row) {
        this.headings = headings;
        this.row = row;
    }

    List<CellError> errors() {
        return List.copyOf(errors);
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    void wrong(Column column, CellFault fault, Map<String, String> facts) {
        errors.add(new CellError(headings.cell(row, column), column.heading(), fault, facts));
    }

    /** The cell as it stands there, whatever it is. */
    String raw(Column column) {
        return headings.text(row, column);
    }

    String code(Column column) {
        var code = required(column);
        if (SCIENTIFIC.matcher(code).matches()) {
            wrong(column, CellFault.SCIENTIFIC, Map.of("value", code));
        } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            wrong(column, CellFault.CODE_FORM, Map.of("value", code));
        }
        return code;
    }

    @Nullable
    Integer number(Column column, int most) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > most) {
            wrong(column, CellFault.NOT_A_NUMBER, Map.of("value", text, "most", String.valueOf(most)));
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    LocalDate day(Column column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = parseDay(text);
        if (day == null) {
            wrong(column, CellFault.NOT_A_DAY, Map.of("value", text));
        }
        return day;
    }

    static @Nullable LocalDate parseDay(String text) {
        var parts = DAY.matcher(text);
        try {
            return parts.matches() ? Values.day(iso(parts)) : null;
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    private static String iso(Matcher parts) {
        return "%s-%2s-%2s"
                .formatted(parts.group(1), parts.group(2), parts.group(3))
                .replace(' ', '0');
    }

    <E extends Enum<E> & Official> @Nullable E constant(Column column, Class<E> type, CellFault fault) {
        var name = column.mustBeThere() ? required(column) : text(column);
        var constant = Official.named(type, name).orElse(null);
        if (constant == null && !name.isEmpty()) {
            wrong(column, fault, Map.of("value", name, "allowed", Official.names(type)));
        }
        return constant;
    }

    /** Text of a form, or nothing where the cell is empty or wrong. */
    @Nullable
    String formed(Column column, Pattern form, CellFault fault) {
        var text = text(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            wrong(column, fault, Map.of("value", text));
        }
        return text.isEmpty() ? null : text;
    }

    String required(Column column) {
        if (raw(column).isEmpty()) {
            wrong(column, CellFault.REQUIRED, Map.of("column", column.heading()));
        }
        return text(column);
    }

    /** The cell's text, or nothing if it cannot be taken at all. */
    String text(Column column) {
        var text = raw(column);
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
