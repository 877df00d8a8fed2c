package org.dudao.testing;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The texts of an xlsx that the API answers with. */
public final class Sheets {

    private Sheets() {}

    public static List<List<String>> at(RequestSpecification request, String path) {
        var bytes =
                request.accept("*/*").get(path).then().statusCode(200).extract().asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : Objects.requireNonNullElse(cell.getText(), ""))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
