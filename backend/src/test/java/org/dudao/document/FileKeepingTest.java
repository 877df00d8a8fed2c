package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Clamd;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of files when something fails: the scanner, the disk, or the step between the two. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FileKeepingTest {

    private static final Instant LONG_AGO = Instant.parse("2026-10-01T00:00:00Z");

    @Inject
    BlobStore blobs;

    @Inject
    FileKeeping keeping;

    @Inject
    Quarantine quarantine;

    @Inject
    SpaceLeft space;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();
    private final byte[] photo = Specimens.withExif(Specimens.jpeg(40, 30), 1, "taken by " + id);

    @AfterEach
    void all_is_well() {
        Clamd.down(false);
        space.reset();
    }

    @Test
    void nothing_is_shown_that_a_scanner_which_is_down_has_not_passed() {
        Clamd.down(true);
        put(photo).statusCode(201).body("state", is("QUARANTINED"));
        for (var path : new String[] {"", "/thumbnail", "/original"}) {
            get(path).statusCode(404);
        }
        quarantine.examine();
        get("").statusCode(404);

        Clamd.down(false);
        quarantine.examine();
        for (var path : new String[] {"", "/thumbnail", "/original"}) {
            get(path).statusCode(200);
        }
        put(photo).statusCode(200).body("state", is("CLEAN"));
    }

    @Test
    void what_the_scanner_finds_later_is_never_shown_nor_used_and_its_bytes_go() throws IOException {
        Clamd.down(true);
        var sha256 =
                sha256(put(Specimens.join(photo, Specimens.ascii(Clamd.EICAR))).statusCode(201));
        Clamd.down(false);
        quarantine.examine();
        assertThat(state()).isEqualTo("REJECTED");
        get("").statusCode(404);
        get("/original").statusCode(404);

        age(sha256);
        keeping.keep();
        assertThat(blobs.path(sha256)).doesNotExist();
        assertThat(state()).isEqualTo("REJECTED");
    }

    @Test
    void what_cannot_be_drawn_later_is_rejected_too() {
        Clamd.down(true);
        put(Specimens.cut(photo, photo.length / 2)).statusCode(201);
        Clamd.down(false);
        quarantine.examine();
        assertThat(state()).isEqualTo("REJECTED");
    }

    @Test
    void a_changed_bit_is_found_at_the_download_and_never_served() throws IOException {
        put(photo).statusCode(201);
        flip(shown());
        get("").statusCode(410).body("code", is("gone"));
        assertThat(state()).isEqualTo("DAMAGED");
        get("/thumbnail").statusCode(410);
        get("/original").statusCode(200);
    }

    @Test
    void a_changed_original_is_found_at_night() throws IOException {
        var sha256 = sha256(put(photo).statusCode(201));
        flip(sha256);
        keeping.keep();
        assertThat(state()).isEqualTo("DAMAGED");
        get("").statusCode(410);
        get("/original").statusCode(410);
    }

    @Test
    void a_row_whose_bytes_are_lost_is_damaged() throws IOException {
        Files.delete(blobs.path(sha256(put(photo).statusCode(201))));
        keeping.keep();
        assertThat(state()).isEqualTo("DAMAGED");
    }

    @Test
    void bytes_that_were_kept_before_a_crash_and_never_entered_go_after_a_day() throws IOException {
        var orphan = blobs.keep(photo).sha256();
        var fresh = blobs.keep(Specimens.join(photo, photo)).sha256();
        var entered = sha256(put(Specimens.join(photo, new byte[] {0})).statusCode(201));
        age(orphan);
        age(entered);
        age(shown());
        keeping.keep();
        assertThat(blobs.path(orphan)).doesNotExist();
        assertThat(blobs.path(fresh)).exists();
        assertThat(blobs.intact(entered)).isTrue();
        get("").statusCode(200);
    }

    @Test
    void a_full_disk_refuses_uploads_clearly_and_everything_else_works() {
        var school = Given.school(Caller.CHENGYANG);
        space.set(new FreeSpace.Left(1L << 20, 1L << 40));
        put(photo).statusCode(507).header("Retry-After", "600").body("code", is("storage-full"));
        assertThat(Sql.number("select count(*) from file where id = ?", id)).isZero();
        office.request().get("/api/schools/" + school).then().statusCode(200);
        space.reset();
        put(photo).statusCode(201);
        space.set(new FreeSpace.Left(0, 1L << 40));
        get("").statusCode(200);
    }

    private ValidatableResponse put(byte[] bytes) {
        return office.request()
                .contentType("image/jpeg")
                .queryParam("name", "a.jpg")
                .body(bytes)
                .put("/api/files/" + id)
                .then();
    }

    private ValidatableResponse get(String what) {
        return office.request().accept("*/*").get("/api/files/" + id + what).then();
    }

    private static String sha256(ValidatableResponse answer) {
        return answer.extract().path("sha256");
    }

    private String state() {
        return column("state");
    }

    private String shown() {
        return column("shown_sha256");
    }

    private String column(String name) {
        return Sql.texts("select " + name + " from file where id = '" + id + "'")
                .getFirst();
    }

    private void flip(String sha256) throws IOException {
        var bytes = Files.readAllBytes(blobs.path(sha256));
        bytes[bytes.length / 2] ^= 1;
        Files.write(blobs.path(sha256), bytes);
    }

    private void age(String sha256) throws IOException {
        Files.setLastModifiedTime(blobs.path(sha256), FileTime.from(LONG_AGO));
    }
}
