package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.document.Specimens.DOCX;
import static org.dudao.document.Specimens.PDF;
import static org.dudao.document.Specimens.ascii;
import static org.dudao.document.Specimens.cmyk;
import static org.dudao.document.Specimens.cut;
import static org.dudao.document.Specimens.docx;
import static org.dudao.document.Specimens.encoded;
import static org.dudao.document.Specimens.image;
import static org.dudao.document.Specimens.join;
import static org.dudao.document.Specimens.jpeg;
import static org.dudao.document.Specimens.png;
import static org.dudao.document.Specimens.png16;
import static org.dudao.document.Specimens.pngOf;
import static org.dudao.document.Specimens.withChunk;
import static org.dudao.document.Specimens.withExif;
import static org.dudao.document.Specimens.withSegment;
import static org.dudao.document.Specimens.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dudao.testing.Caller;
import org.dudao.testing.Clamd;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The files of the bad-input catalogue, B-01 to B-14: each is refused, or nothing of what it hides is ever shown. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FileCatalogueTest {

    private static final String PAYLOAD = "<script>alert('payload')</script>";
    private static final byte[] HIDDEN = ascii(PAYLOAD);
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final List<String> METADATA = List.of(
            "Exif", "http://ns.adobe.com/xap", "ICC_PROFILE", "eXIf", "iTXt", "tEXt", "zTXt", "iCCP", "Photoshop");
    private static final List<String> HEADERS = List.of(
            "Content-Disposition", "X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy");

    /** One input and the answers that are right for it; 201 means that what is shown of it is looked at. */
    private record Row(String id, String name, String type, byte[] bytes, int... right) {}

    @Inject
    @ConfigProperty(name = "dudao.files-root")
    Path root;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final TreeSet<String> wrong = new TreeSet<>();
    private int payloads;
    private int metadata;
    private int headersMissing;

    @Test
    void none_of_the_catalogue_gets_in_and_nothing_hidden_comes_out() throws IOException {
        var rows = Stream.of(polyglots(), active(), floods(), odd(), names(), viruses())
                .flatMap(List::stream)
                .toList();
        for (var row : rows) {
            send(row);
        }
        var outside = outside();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", rows.stream().map(Row::id).distinct().count());
        figures.put("inputs", rows.size());
        figures.put("wrongly answered", wrong.size());
        figures.put("payload bytes in derivatives", payloads);
        figures.put("metadata bytes in derivatives", metadata);
        figures.put("paths outside the store", outside);
        figures.put("missing headers", headersMissing);
        Figures.record("files", figures);
        assertThat(wrong).isEmpty();
        assertThat(List.of(payloads, metadata, outside, headersMissing)).containsOnly(0);
    }

    private static List<Row> polyglots() {
        return List.of(
                new Row("B-01", "a.jpg", JPEG, join(jpeg(40, 30), HIDDEN), 201),
                new Row("B-01", "a.jpg", JPEG, withSegment(jpeg(40, 30), 0xFE, HIDDEN), 201),
                new Row("B-01", "a.jpg", JPEG, join(jpeg(40, 30), zip(Map.of("a.js", PAYLOAD))), 201),
                new Row("B-01", "a.png", PNG, join(png(40, 30), ascii("MZ"), HIDDEN), 201),
                new Row("B-01", "a.png", PNG, withChunk(png(40, 30), "tEXt", ascii("Comment\0" + PAYLOAD)), 201),
                new Row("B-01", "a.jpg", JPEG, ascii("<?php system($_GET[0]);"), 415),
                new Row("B-01", "a.jpg", JPEG, ascii("<html>" + PAYLOAD), 415),
                new Row("B-01", "a.jpg", JPEG, join(encoded(image(4, 4), "gif"), HIDDEN), 415),
                new Row("B-03", "a.png", PNG, PDF, 422),
                new Row("B-03", "a.pdf", "application/pdf", png(4, 4), 422),
                new Row("B-03", "a.jpg", JPEG, png(4, 4), 422),
                new Row("B-06", "a.jpg", JPEG, ascii("AT&TFORM\0\0\0\0DJVU(metadata (a \"" + PAYLOAD + "\"))"), 415),
                new Row("B-06", "a.jpg", JPEG, ascii("%!PS-Adobe-3.0\n(" + PAYLOAD + ")"), 415),
                new Row("B-07", "a.jpg", JPEG, ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"), 415),
                new Row("B-07", "a.heic", "image/heic", ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"), 415));
    }

    private static List<Row> active() {
        var rows = new ArrayList<Row>();
        for (var type : List.of(
                "image/svg+xml",
                "text/html",
                "text/xml",
                "application/x-msdownload",
                "application/vnd.ms-excel.sheet.macroEnabled.12",
                "application/vnd.ms-word.document.macroEnabled.12",
                "application/hta",
                "application/octet-stream")) {
            rows.add(new Row("B-02", "a.jpg", type, jpeg(4, 4), 415));
        }
        for (var ending : List.of("svg", "html", "xml", "exe", "lnk", "xlsm", "docm", "iqy", "hta", "php")) {
            rows.add(new Row("B-02", "a." + ending, JPEG, jpeg(4, 4), 422));
        }
        rows.add(new Row("B-02", "a.docx", DOCX, docx(Map.of("word/vbaProject.bin", "x")), 415));
        rows.add(new Row("B-02", "a.docx", DOCX, docx(Map.of("word/VBAPROJECT.BIN", "x")), 415));
        rows.add(new Row("B-02", "a.docx", DOCX, docx(Map.of("word/activeX/activeX1.xml", "x")), 415));
        rows.add(new Row("B-02", "a.docx", DOCX, docx(Map.of("word/embeddings/oleObject1.bin", "x")), 415));
        rows.add(new Row(
                "B-02",
                "a.docx",
                DOCX,
                docx(Map.of("[Content_Types].xml", "<Types ContentType='x.document.macroEnabled.main+xml'/>")),
                415));
        rows.add(new Row("B-02", "a.docx", DOCX, docx(Map.of("../../x", "x")), 415));
        rows.add(new Row("B-02", "a.docx", DOCX, join(ascii("MZ"), docx(Map.of())), 415));
        rows.add(new Row("B-02", "a.docx", DOCX, zip(Map.of("a.txt", "x")), 415));
        rows.add(new Row(
                "B-02", "a.docx", DOCX, zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "x")), 415));
        rows.add(new Row(
                "B-13",
                "a.pdf",
                "application/pdf",
                ascii("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF"),
                201));
        rows.add(new Row(
                "B-13",
                "a.pdf",
                "application/pdf",
                ascii("%PDF-1.7\n1 0 obj<</S/Launch/F(cmd.exe)>>endobj\n%%EOF"),
                201));
        rows.add(new Row(
                "B-14",
                "a.docx",
                DOCX,
                docx(Map.of("word/_rels/settings.xml.rels", "<Relationship Target='http://127.0.0.1:1/t.dotm'/>")),
                201));
        return rows;
    }

    private static List<Row> floods() {
        return List.of(
                new Row("B-04", "a.png", PNG, pngOf(60_000, 60_000), 422),
                new Row("B-04", "a.png", PNG, pngOf(1, 1_000_000), 422),
                new Row("B-04", "a.png", PNG, pngOf(0, 0), 422),
                new Row("B-04", "a.png", PNG, pngOf(-1, 5), 422),
                new Row("B-04", "a.png", PNG, pngOf(4000, 4000), 422),
                new Row("B-04", "a.gif", "image/gif", encoded(image(4, 4), "gif"), 415),
                new Row("B-04", "a.png", PNG, withChunk(png(4, 4), "acTL", new byte[] {0, 0, -1, -1, 0, 0, 0, 0}), 201),
                new Row("B-10", "a.jpg", JPEG, new byte[0], 422),
                new Row("B-10", "a.jpg", JPEG, new byte[1], 415),
                new Row("B-10", "a.jpg", JPEG, cut(jpeg(4, 4), BlobStore.LARGEST + 1), 413));
    }

    private static List<Row> odd() {
        var rows = new ArrayList<>(List.of(
                new Row("B-05", "a.jpg", JPEG, cut(jpeg(400, 300), 700), 422),
                new Row("B-05", "a.png", PNG, cut(png(400, 300), 200), 422),
                new Row("B-05", "a.png", PNG, broken(png(400, 300)), 422),
                new Row("B-05", "a.jpg", JPEG, cmyk(), 201),
                new Row("B-05", "a.png", PNG, png16(), 201),
                new Row("B-05", "a.jpg", JPEG, withSegment(jpeg(40, 30), 0xE2, profile()), 201, 422),
                new Row("B-05", "a.png", PNG, withChunk(png(40, 30), "iCCP", ascii("p\0\0" + PAYLOAD)), 201, 422),
                new Row("B-05", "a.jpg", JPEG, withExif(jpeg(40, 30), 1, PAYLOAD.repeat(1800)), 201),
                new Row(
                        "B-05",
                        "a.jpg",
                        JPEG,
                        withSegment(jpeg(40, 30), 0xE1, ascii("Exif\0\0MM\0*" + PAYLOAD)),
                        201)));
        for (var orientation = 0; orientation < 10; orientation++) {
            rows.add(new Row("B-05", "a.jpg", JPEG, withExif(jpeg(40, 30), orientation, PAYLOAD), 201));
        }
        return rows;
    }

    private static byte[] profile() {
        return join(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, HIDDEN, new byte[60_000]);
    }

    private static byte[] broken(byte[] png) {
        var bytes = png.clone();
        for (var i = 60; i < 120; i++) {
            bytes[i] ^= 0x55;
        }
        return bytes;
    }

    private static List<Row> names() {
        var rows = new ArrayList<Row>();
        for (var name : NameSpecimens.ALL) {
            rows.add(new Row("B-08", name, JPEG, jpeg(4, 4), 201, 400, 422));
        }
        for (var name : List.of("a.jpg.php", "a.jpg;.php", "a.jpg.exe. ", "x\u202Egpj.exe")) {
            rows.add(new Row("B-09", name, JPEG, jpeg(4, 4), 422));
        }
        for (var name : List.of("a.php\u0000.jpg", "a.jpg.", "a.jpg ", "a.jpg::$DATA", "a.jpg/.php", "a.php.jpg")) {
            rows.add(new Row("B-09", name, JPEG, jpeg(4, 4), 201));
        }
        return rows;
    }

    private static List<Row> viruses() {
        return List.of(
                new Row("B-12", "a.txt", "text/plain", ascii(Clamd.EICAR), 415),
                new Row("B-12", "a.pdf", "application/pdf", join(PDF, ascii(Clamd.EICAR)), 422),
                new Row("B-12", "a.jpg", JPEG, join(jpeg(4, 4), ascii(Clamd.EICAR)), 422),
                new Row("B-12", "a.docx", DOCX, docx(Map.of("word/media/eicar.com", Clamd.EICAR)), 422));
    }

    private void send(Row row) throws IOException {
        var path = "/api/files/" + UUID.randomUUID();
        var answer = office.request()
                .contentType(row.type())
                .queryParam("name", row.name())
                .body(row.bytes())
                .put(path);
        var status = answer.statusCode();
        if (Arrays.stream(row.right()).noneMatch(right -> right == status)) {
            wrong.add(row.id() + " " + row.name() + " " + row.type() + " " + row.bytes().length + " bytes: " + status);
        }
        if (status == 201) {
            assertThat(answer.jsonPath().getString("name"))
                    .as(row.name())
                    .matches("[^.\\s-][^\\p{C}/\\\\<>:\"|?*]*\\.(jpg|png|pdf|docx)")
                    .hasSizeLessThanOrEqualTo(200);
            inspect(path, row);
        }
    }

    private void inspect(String path, Row row) throws IOException {
        var shown = get(path);
        if (!row.type().startsWith("image/")) {
            office.request().accept("*/*").get(path + "/thumbnail").then().statusCode(404);
        }
        if (row.type().startsWith("image/")) {
            var thumbnail = get(path + "/thumbnail");
            for (var drawing : List.of(shown, thumbnail)) {
                var text = new String(drawing.asByteArray(), StandardCharsets.ISO_8859_1);
                payloads += text.contains("payload") || text.contains(Clamd.EICAR) ? text.length() : 0;
                metadata += METADATA.stream()
                        .filter(text::contains)
                        .mapToInt(String::length)
                        .sum();
                assertThat(ImageIO.read(drawing.asInputStream())).isNotNull();
            }
        }
    }

    private Response get(String path) {
        var answer = office.request().accept("*/*").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        headersMissing += (int) HEADERS.stream()
                .filter(name -> !answer.headers().hasHeaderWithName(name))
                .count();
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
        assertThat(answer.header("X")).isNull();
        return answer;
    }

    /** Everything in the store lies under its own hash, and nothing else has come into being beside it. */
    private int outside() throws IOException {
        try (var files = Files.walk(root)) {
            return (int) files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !file.matches("([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}"))
                    .count();
        }
    }
}
