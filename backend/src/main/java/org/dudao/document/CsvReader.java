package org.dudao.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Reads CSV as offices' spreadsheets write it: UTF-8 with or without a mark, else GB18030; commas or semicolons. */
final class CsvReader {

    private CsvReader() {}

    /** @param wanted what the sender says it is written in; detected if they do not say */
    static Sheet read(byte[] bytes, @Nullable SheetEncoding wanted) {
        var encoding = wanted != null ? wanted : detect(bytes);
        var text = decode(bytes, encoding);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var sheet = new Sheet(encoding);
        try (var records = format.parse(new StringReader(text))) {
            records.forEach(row -> sheet.add((int) row.getRecordNumber(), row.toList()));
            return sheet;
        } catch (IOException | UncheckedIOException e) {
            throw Sheet.unreadable();
        }
    }

    /** Hardly any Chinese text in GB18030 is UTF-8 by chance, so what can be UTF-8 is. */
    private static SheetEncoding detect(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return SheetEncoding.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return SheetEncoding.GB18030;
        }
    }

    private static String decode(byte[] bytes, SheetEncoding encoding) {
        try {
            var text = encoding.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Sheet.unreadable();
        }
    }

    private static char delimiter(String text) {
        var headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var semicolons = headings.chars().filter(c -> c == ';').count();
        return semicolons > headings.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
