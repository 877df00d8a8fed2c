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
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FileResourceTest {

    private static final String DOCX = Specimens.DOCX;
    private static final byte[] PNG = Specimens.png(3, 2);
    private static final byte[] PDF = Specimens.PDF;

    @Inject
    Files files;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    void a_photo_comes_back_as_a_drawing_and_only_as_an_attachment() throws IOException {
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
        assertThat(ImageIO.read(answer.asInputStream()).getWidth()).isEqualTo(3);
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
    @CsvSource({
        "image/jpeg, 422",
        "application/pdf, 422",
        DOCX + ", 422",
        "image/svg+xml, 415",
        "text/html, 415",
        "application/vnd.ms-word.document.macroEnabled.12, 415"
    })
    void bytes_that_are_not_what_they_are_called_are_refused(String type, int status) {
        put(office, UUID.randomUUID(), "a", type, PNG).statusCode(status).contentType("application/problem+json");
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
                                Examined.UNFINISHED,
                                java.time.Instant.EPOCH)
                        .attach(UUID.randomUUID(), Caller.CHENGYANG, school))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("file.not-yours");
    }

    @Test
    void one_range_of_bytes_can_be_had_and_never_a_thousand() {
        var id = UUID.randomUUID();
        var tag = put(office, id, "a.pdf", "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .<String>path("sha256");
        range(id, "bytes=0-3", null)
                .statusCode(206)
                .header("Content-Range", "bytes 0-3/" + PDF.length)
                .header("Content-Disposition", startsWith("attachment"))
                .body(is("%PDF"));
        range(id, "bytes=-5", null).statusCode(206).body(is("%%EOF"));
        range(id, "bytes=0-", "\"" + tag + "\"").statusCode(206);
        range(id, "bytes=0-3", "\"another\"").statusCode(200);
        for (var none : List.of(
                "bytes=" + PDF.length + "-",
                "bytes=5-2",
                "bytes=-0",
                "bytes=0-0,1-1",
                "bytes=" + "0-0,".repeat(1000) + "1-1",
                "bytes=99999999999999999999-",
                "lines=1-2")) {
            range(id, none, null)
                    .statusCode(416)
                    .header("Content-Range", "bytes */" + PDF.length)
                    .body("code", is("range-not-satisfiable"));
        }
    }

    private ValidatableResponse range(UUID id, String range, String ifRange) {
        var request = office.request().accept("*/*").header("Range", range);
        return (ifRange == null ? request : request.header("If-Range", ifRange))
                .get("/api/files/" + id)
                .then();
    }

    @Test
    void the_same_photo_five_hundred_times_lies_on_disk_once_and_a_day_has_its_measure() {
        var quota = new FileQuota(2, 1000, 1);
        quota.mustHaveRoomForPerson(new FileQuota.Used(1, 0));
        assertThatThrownBy(() -> quota.mustHaveRoomForPerson(new FileQuota.Used(2, 0)))
                .hasMessage("file.quota-person");
        assertThatThrownBy(() -> quota.mustHaveRoomForPerson(new FileQuota.Used(0, 1000L << 20)))
                .hasMessage("file.quota-person");
        assertThatThrownBy(() -> quota.mustHaveRoomForSchool(new FileQuota.Used(0, (1L << 20) + 1)))
                .hasMessage("file.quota-school");

        var first = UUID.randomUUID();
        put(office, first, "a.png", "image/png", PNG).statusCode(201);
        Sql.run(
                "insert into file (id, version, region_id, uploaded_by, sha256, media_type, size, name, created_at,"
                        + " state) select gen_random_uuid(), 0, region_id, uploaded_by, sha256, media_type, size, name,"
                        + " created_at, 'CLEAN' from file, generate_series(1, 299) where id = ?",
                first);
        put(office, UUID.randomUUID(), "a.png", "image/png", PNG)
                .statusCode(422)
                .body("code", is("file.quota-person"), "facts.files", is(300));
        put(office, first, "a.png", "image/png", PNG).statusCode(200);
    }

    @Test
    void the_sealed_original_is_the_offices_alone() {
        var photo = Specimens.withExif(Specimens.jpeg(40, 30), 6, "GPS");
        var mine = Given.school(Caller.CHENGYANG);
        var school = Caller.school(Caller.CHENGYANG, mine);
        var id = UUID.randomUUID();
        var receipt = put(school, id, "a.jpg", "image/jpeg", photo).statusCode(201);
        Sql.run("update file set school_id = ? where id = ?", mine, id);
        school.request()
                .accept("*/*")
                .get("/api/files/" + id + "/original")
                .then()
                .statusCode(403);
        var original = office.request().accept("*/*").get("/api/files/" + id + "/original");
        assertThat(original.asByteArray()).isEqualTo(photo);
        original.then()
                .statusCode(200)
                .header("ETag", is("\"" + receipt.extract().path("sha256") + "\""))
                .header("Content-Security-Policy", is("sandbox; default-src 'none'"));
    }

    @Test
    void a_body_that_is_shorter_than_announced_leaves_no_file() throws IOException {
        var id = UUID.randomUUID();
        try (var socket = new java.net.Socket("127.0.0.1", RestAssured.port)) {
            var head = "PUT /api/files/" + id + "?name=a.png HTTP/1.1\r\nHost: dudao\r\nAuthorization: Bearer "
                    + office.token() + "\r\nContent-Type: image/png\r\nContent-Length: 100000\r\n\r\n";
            socket.getOutputStream().write(Specimens.ascii(head));
            socket.getOutputStream().write(PNG);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertThat(Sql.number("select count(*) from file where id = ?", id)).isZero();
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
}
