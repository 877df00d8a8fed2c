package org.dudao.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, also such as no spreadsheet would write. */
final class Workbooks {

    static final String TYPES = "[Content_Types].xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";

    private static final String HEADINGS = row(1, text("学校代码") + text("学校名称") + text("办学类型") + text("办学性质"));

    /** The content of one part, written as it is packed: what unpacks to 200 MB is never in memory. */
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    private Workbooks() {}

    /** The parts of a workbook with these rows below the headings. */
    static Map<String, Part> parts(String rows) {
        return parts(out -> write(out, rows));
    }

    static Map<String, Part> parts(Part rows) {
        var parts = new LinkedHashMap<String, Part>();
        parts.put(TYPES, out -> write(out, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>"""));
        parts.put("_rels/.rels", out -> write(out, """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>"""));
        parts.put("xl/_rels/workbook.xml.rels", out -> write(out, """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
                </Relationships>"""));
        parts.put("xl/workbook.xml", out -> write(out, """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put(
                STRINGS,
                out -> write(out, "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
        parts.put(SHEET, out -> {
            write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(out, HEADINGS);
            rows.to(out);
            write(out, "</sheetData></worksheet>");
        });
        return parts;
    }

    static byte[] packed(Map<String, Part> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] of(String rows) {
        return packed(parts(rows));
    }

    /** A workbook with one part more, or another in its place. */
    static byte[] with(String name, Part part) {
        var parts = parts(school("1", "一小"));
        parts.put(name, part);
        return packed(parts);
    }

    static String school(String code, String name) {
        return row(2, text(code) + text(name) + text("小学") + text("公办"));
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text so many times. */
    static Part repeated(String text, int times) {
        return out -> {
            for (var i = 0; i < times; i++) {
                write(out, text);
            }
        };
    }
}
