package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FileResourceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Files files;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    void a_photo_comes_back_byte_for_byte_and_only_as_an_attachment() {
        var id = UUID.randomUUID();
        put(office, id, "校门 1.png", "image/png", PNG)
                .statusCode(201)
                .header("Location", endsWith("/api/files/" + id))
                .body("name", is("校门 1.png"), "mediaType", is("image/png"), "size", is(PNG.length));
        var answer = office.request().accept("*/*").get("/api/files/" + id);
        answer.then()
                .statusCode(200)
                .contentType(startsWith("image/png"))
                .header("Content-Disposition", is("attachment; filename*=UTF-8''%E6%A0%A1%E9%97%A8%201.png"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", is("sandbox; default-src 'none'"));
        assertThat(answer.asByteArray()).isEqualTo(PNG);
        office.request()
                .accept("*/*")
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/files/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_repeat_changes_nothing_and_other_bytes_are_refused() {
        var id = UUID.randomUUID();
        var first = put(office, id, "a.pdf", "application/pdf", PDF).statusCode(201);
        put(office, id, "b.pdf", "application/pdf", PDF)
                .statusCode(200)
                .body("", equalTo(first.extract().jsonPath().getMap("")));
        put(office, id, "a.png", "image/png", PNG).statusCode(409).body("code", is("file.id-taken"));
    }

    @Test
    void the_same_upload_twice_at_once_is_one_file() {
        var id = UUID.randomUUID();
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        put(office, id, "a.png", "image/png", PNG).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200, 201);
        assertThat(Sql.number("select count(*) from file where id = ?", id)).isEqualTo(1);
    }

    @Test
    void an_id_that_somebody_else_uses_is_taken() {
        var id = UUID.randomUUID();
        put(Caller.office(Caller.LAOSHAN), id, "a.png", "image/png", PNG).statusCode(201);
        put(office, id, "a.png", "image/png", PNG).statusCode(409).body("code", is("file.id-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "application/pdf", DOCX, "image/svg+xml", "text/html"})
    void bytes_that_are_not_what_they_are_called_are_refused(String type) {
        put(office, UUID.randomUUID(), "a", type, PNG).statusCode(415).contentType("application/problem+json");
    }

    @Test
    void a_word_document_is_taken_but_not_one_with_macros_nor_any_other_zip() throws IOException {
        put(office, UUID.randomUUID(), "报告.docx", DOCX, zip("[Content_Types].xml", "word/document.xml"))
                .statusCode(201);
        put(
                        office,
                        UUID.randomUUID(),
                        "报告.docx",
                        DOCX,
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .statusCode(415);
        put(office, UUID.randomUUID(), "报告.docx", DOCX, zip("a.txt")).statusCode(415);
    }

    @Test
    void an_empty_file_and_one_above_20_megabytes_are_refused() {
        put(office, UUID.randomUUID(), "a.png", "image/png", new byte[0])
                .statusCode(422)
                .body("code", is("file.empty"));
        put(office, UUID.randomUUID(), "a.png", "image/png", Arrays.copyOf(PNG, 20 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", is("too-large"));
    }

    @Test
    void a_name_is_required_and_nobody_uploads_without_a_placement() {
        office.request()
                .contentType("image/png")
                .body(PNG)
                .put("/api/files/" + UUID.randomUUID())
                .then()
                .statusCode(400);
        put(Caller.unplaced(), UUID.randomUUID(), "a.png", "image/png", PNG).statusCode(403);
    }

    @Test
    void a_new_file_is_its_uploaders_alone_then_the_schools_scope() {
        var mine = Given.school(Caller.CHENGYANG);
        var inspector = Given.inspector(Caller.CHENGYANG);
        Given.assigned(Caller.CHENGYANG, mine, inspector);
        var school = Caller.school(Caller.CHENGYANG, mine);
        var id = UUID.randomUUID();
        put(school, id, "整改.pdf", "application/pdf", PDF).statusCode(201);
        sees(school, id, 200);
        sees(office, id, 404);
        sees(Caller.inspector(Caller.CHENGYANG, inspector), id, 404);

        Sql.run("update file set school_id = ? where id = ?", mine, id);
        sees(school, id, 200);
        sees(office, id, 200);
        sees(Caller.office(Caller.QINGDAO), id, 200);
        sees(Caller.inspector(Caller.CHENGYANG, inspector), id, 200);
        sees(Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)), id, 404);
        sees(Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG)), id, 404);
        sees(Caller.office(Caller.LAOSHAN), id, 404);
    }

    @Test
    void views_keep_the_given_order_and_a_strangers_file_cannot_be_attached() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        put(office, first, "1.png", "image/png", PNG).statusCode(201);
        put(office, second, "2.pdf", "application/pdf", PDF).statusCode(201);
        var school = Given.school(Caller.CHENGYANG);
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            assertThat(files.views(List.of(second, first)))
                    .extracting(FileView::name)
                    .containsExactly("2.pdf", "1.png");
            return true;
        }));
        assertThatThrownBy(() -> new StoredFile(
                                first,
                                Caller.CHENGYANG,
                                office.person(),
                                "1.png",
                                FileKind.PNG,
                                new Blob("0".repeat(64), 1),
                                java.time.Instant.EPOCH)
                        .attach(UUID.randomUUID(), Caller.CHENGYANG, school))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("file.not-yours");
    }

    private static void sees(Caller caller, UUID id, int status) {
        caller.request().accept("*/*").get("/api/files/" + id).then().statusCode(status);
    }

    private static ValidatableResponse put(Caller caller, UUID id, String name, String type, byte[] bytes) {
        return caller.request()
                .contentType(type)
                .queryParam("name", name)
                .body(bytes)
                .put("/api/files/" + id)
                .then();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
