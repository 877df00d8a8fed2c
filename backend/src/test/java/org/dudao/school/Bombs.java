package org.dudao.school;

import static org.dudao.school.Workbooks.SHEET;
import static org.dudao.school.Workbooks.STRINGS;
import static org.dudao.school.Workbooks.packed;
import static org.dudao.school.Workbooks.parts;
import static org.dudao.school.Workbooks.repeated;
import static org.dudao.school.Workbooks.row;
import static org.dudao.school.Workbooks.school;
import static org.dudao.school.Workbooks.text;
import static org.dudao.school.Workbooks.with;
import static org.dudao.school.Workbooks.write;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Workbooks made to exhaust their reader (B-15), each with what is right to say of it. */
final class Bombs {

    private static final String TOO_LARGE = "sheet.unpacks-too-large";
    private static final String UNREADABLE = "sheet.unreadable";
    private static final String ACTIVE = "sheet.active-content";
    private static final String RIGHT = "right";
    private static final int MEGABYTE = 1024 * 1024;

    /** @param right the problem's code, or "right" for what is read and found in order */
    record Bomb(Supplier<byte[]> packed, String right) {}

    static final Map<String, Bomb> ALL = new LinkedHashMap<>();

    static {
        ALL.put("ratio 1:1000", new Bomb(() -> with("xl/a.xml", repeated(" ".repeat(MEGABYTE), 50)), TOO_LARGE));
        ALL.put(
                "200 MB of strings",
                new Bomb(() -> with(STRINGS, repeated("<si>" + noise() + "</si>", 200)), TOO_LARGE));
        ALL.put("10,000 entries", new Bomb(Bombs::manyEntries, TOO_LARGE));
        ALL.put("nested", new Bomb(Bombs::nested, RIGHT));
        ALL.put("twice the same entry", new Bomb(Bombs::doubled, UNREADABLE));
        ALL.put("path out", new Bomb(() -> with("../../x", out -> {}), UNREADABLE));
        ALL.put("absolute path", new Bomb(() -> with("/etc/x", out -> {}), UNREADABLE));
        ALL.put("billion laughs", new Bomb(Bombs::laughing, UNREADABLE));
        ALL.put("DTD in the sheet", new Bomb(() -> with(SHEET, out -> write(out, laughs())), UNREADABLE));
        ALL.put("external link", new Bomb(() -> with("xl/externalLinks/externalLink1.xml", out -> {}), ACTIVE));
        ALL.put("1,048,576 empty rows", new Bomb(Bombs::emptyRows, RIGHT));
        ALL.put("16,384 columns", new Bomb(Bombs::manyColumns, RIGHT));
        ALL.put("16,384 columns in 100 rows", new Bomb(Bombs::wide, RIGHT));
    }

    private Bombs() {}

    /** Packs a little, as honest text does: what it unpacks to counts, not the ratio. */
    private static String noise() {
        var random = new java.util.Random(1);
        var text = new StringBuilder(MEGABYTE);
        while (text.length() < MEGABYTE) {
            text.append("学校").append(random.nextInt(10_000)).append("    ".repeat(40));
        }
        return text.toString();
    }

    private static byte[] manyEntries() {
        var parts = parts(school("1", "一小"));
        for (var i = 0; i < 10_000; i++) {
            parts.put("xl/" + i + ".xml", out -> {});
        }
        return packed(parts);
    }

    private static byte[] nested() {
        var inner = with("xl/a.xml", repeated(" ".repeat(MEGABYTE), 50));
        return with("xl/media/inner.zip", out -> out.write(inner));
    }

    /** The packer refuses two of one name, so the second is renamed afterwards, in both places where it stands. */
    private static byte[] doubled() {
        var packed = with("xl/worksheets/sheetX.xml", out -> {});
        var text = new String(packed, StandardCharsets.ISO_8859_1);
        return text.replace("sheetX.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] laughing() {
        var parts = parts(row(2, "<c t=\"s\"><v>0</v></c>" + text("一小") + text("小学") + text("公办")));
        parts.put(STRINGS, out -> write(out, laughs()));
        return packed(parts);
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return entities
                + "]><sst"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a29;</t></si></sst>";
    }

    private static byte[] emptyRows() {
        return packed(parts(out -> {
            for (var i = 2; i <= 1_048_575; i++) {
                write(out, "<row r=\"" + i + "\"/>");
            }
            write(out, row(1_048_576, text("Z1") + text("一小") + text("小学") + text("公办")));
        }));
    }

    private static byte[] manyColumns() {
        return packed(parts(row(2, text("Z2") + text("二小") + text("小学") + text("公办") + text("").repeat(16_380))));
    }

    private static byte[] wide() {
        return packed(parts(out -> {
            for (var i = 0; i < 100; i++) {
                write(out, row(i + 2, text("Z3" + i) + text("三小") + text("小学") + text("公办") + "<c/>".repeat(16_380)));
            }
        }));
    }
}
