package org.dudao.school;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** Reads CSV as offices' spreadsheets write it: UTF-8 with or without a mark, else GB18030; commas or semicolons. */
final class CsvReader {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvReader() {}

    static Sheet read(byte[] bytes) {
        var text = text(bytes);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var sheet = new Sheet();
        try (var records = format.parse(new StringReader(text))) {
            records.forEach(row -> sheet.add((int) row.getRecordNumber(), row.toList()));
            return sheet;
        } catch (IOException | UncheckedIOException e) {
            throw Sheet.unreadable();
        }
    }

    private static String text(byte[] bytes) {
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(bytes, CHINESE);
            } catch (CharacterCodingException e) {
                throw Sheet.unreadable();
            }
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        var headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var semicolons = headings.chars().filter(c -> c == ';').count();
        return semicolons > headings.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
