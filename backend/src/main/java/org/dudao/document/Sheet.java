package org.dudao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Values;
import org.jspecify.annotations.Nullable;

/** An uploaded table, whatever format it came in. Rows are added as a reader meets them; blank ones are only counted. */
public final class Sheet {

    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 60;

    /** Stands where a character cannot be taken. */
    public static final String UNREADABLE = "\uFFFD";

    private static final int LONGEST_CELL = 2500;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF]+");

    private final List<UploadedRow> rows = new ArrayList<>();
    private List<String> titles = List.of();
    private int blank;
    private @Nullable SheetEncoding encoding;

    Sheet() {}

    /** @param encoding of a CSV file; found out if nobody says it */
    public static Sheet read(byte[] bytes, boolean csv, @Nullable SheetEncoding encoding) {
        return csv ? CsvReader.read(bytes, encoding) : XlsxReader.read(bytes);
    }

    Sheet(SheetEncoding encoding) {
        this.encoding = encoding;
    }

    void add(int line, List<String> texts) {
        var cells = texts.stream().limit(MOST_COLUMNS).map(Sheet::clean).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            blank += titles.isEmpty() ? 0 : 1;
        } else if (titles.isEmpty()) {
            titles = cells;
        } else if (rows.size() == MOST_ROWS) {
            throw new RuleViolation("sheet.too-many-rows", Map.of("limit", MOST_ROWS));
        } else {
            rows.add(new UploadedRow(line, cells));
        }
    }

    public List<String> titles() {
        return titles;
    }

    /** How its characters were read, if it was a text. */
    public @Nullable SheetEncoding encoding() {
        return encoding;
    }

    public List<UploadedRow> rows() {
        if (rows.isEmpty()) {
            throw new RuleViolation("sheet.empty", Map.of());
        }
        return rows;
    }

    public int blank() {
        return blank;
    }

    static RuleViolation unreadable() {
        return new RuleViolation("sheet.unreadable", Map.of());
    }

    /** Spaces of every kind at the ends go, within they become one; what is forbidden stays visible as unreadable. */
    private static String clean(String text) {
        var shown = SPACES.matcher(text).replaceAll(" ").strip();
        var cut = shown.length() <= LONGEST_CELL ? shown : shown.substring(0, LONGEST_CELL);
        try {
            return Values.text(cut);
        } catch (IllegalArgumentException e) {
            return cut.replaceAll("\\p{C}", UNREADABLE);
        }
    }
}
