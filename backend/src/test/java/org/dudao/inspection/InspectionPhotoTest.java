package org.dudao.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is captured at the school besides words: photos, and a signature or why there is none. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectionPhotoTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();
    private final Map<String, Object> problem = Scene.problem("ORDINARY");
    private final UUID file = UUID.randomUUID();

    @Test
    @DisplayName("D-10 a draft may name a photo that is still on its way; in whichever order they come, both are there")
    void a_photo_may_follow_its_draft() {
        scene.put(id, withPhotos(photo(file))).statusCode(200).body("files", empty());
        scene.submit(id, 0).statusCode(422).body("code", is("file.not-yours"));
        upload(scene.inspector(), file);
        upload(scene.inspector(), file);
        scene.put(id, withPhotos(photo(file)))
                .statusCode(200)
                .body("version", is(0), "files.id", contains(file.toString()));
        sees(scene.office(), 404);
        scene.submit(id, 0).statusCode(200).body("files.id", contains(file.toString()));
        scene.submit(id, 0).statusCode(200);
        for (var reader : List.of(scene.office(), scene.principal(), scene.inspector())) {
            sees(reader, 200);
            reader.request()
                    .get("/api/inspections/{id}", id)
                    .then()
                    .body("photos.fileId", contains(file.toString()), "files.state", contains("CLEAN"))
                    .body("photos[0].problemId", is(problem.get("id").toString()));
        }
    }

    @Test
    @DisplayName("I-b a photo of somebody else is not shown by a draft that names it, and no record takes it")
    void a_foreign_photo_is_refused() {
        var stranger = Scene.in(Caller.CHENGYANG);
        upload(stranger.inspector(), file);
        scene.put(id, withPhotos(photo(file))).statusCode(200).body("files", empty());
        scene.submit(id, 0).statusCode(422).body("code", is("file.not-yours"));
        sees(scene.inspector(), 404);
        sees(stranger.inspector(), 200);
    }

    @Test
    void a_photo_belongs_to_a_question_or_a_problem_and_is_named_once() {
        var astray = new HashMap<>(photo(file));
        astray.put("problemId", UUID.randomUUID());
        scene.put(id, withPhotos(astray)).statusCode(422).body("code", is("inspection.photo-astray"));
        scene.put(id, withPhotos(photo(file), photo(file))).statusCode(422).body("code", is("inspection.file-twice"));
        var wrong = new HashMap<>(photo(file));
        wrong.put("originalSha256", "ABC");
        scene.put(id, withPhotos(wrong)).statusCode(400).body("violations.field", contains("/photos/0/originalSha256"));
    }

    @Test
    void the_school_signs_and_its_signature_is_shown_to_whoever_reads_the_record() {
        upload(scene.inspector(), file);
        var body = scene.visit();
        body.put("acknowledgement", signed());
        scene.put(id, body).statusCode(200);
        scene.put(id, body).statusCode(200).body("version", is(0));
        scene.submit(id, 0)
                .statusCode(200)
                .body("acknowledgement.outcome", is("SIGNED"), "acknowledgement.name", is("王校长"))
                .body("files.id", contains(file.toString()));
        sees(scene.principal(), 200);
    }

    @Test
    void or_it_refuses_with_a_reason_before_a_witness() {
        var body = scene.visit();
        body.put("acknowledgement", Map.of("outcome", "REFUSED", "reason", "校长外出", "witness", "李建国", "at", at()));
        scene.put(id, body)
                .statusCode(200)
                .body("acknowledgement.witness", is("李建国"), "acknowledgement.fileId", nullValue());
        scene.submit(id, 0).statusCode(200);
    }

    @Test
    void neither_is_taken_by_halves() {
        var nameless = new HashMap<>(signed());
        nameless.remove("name");
        var unseen = Map.<String, Object>of("outcome", "REFUSED", "reason", "校长外出", "at", at());
        var both = new HashMap<>(signed());
        both.put("reason", "校长外出");
        for (var half : List.of(nameless, unseen, both)) {
            var body = scene.visit();
            body.put("acknowledgement", half);
            scene.put(id, body).statusCode(422).body("code", is("inspection.acknowledgement-unfit"));
        }
    }

    @SafeVarargs
    private Map<String, Object> withPhotos(Map<String, Object>... photos) {
        var body = scene.visit(problem);
        body.put("photos", Arrays.asList(photos));
        return body;
    }

    private Map<String, Object> photo(UUID fileId) {
        return Map.of(
                "fileId", fileId, "problemId", problem.get("id"), "originalSha256", "a".repeat(64), "takenAt", at());
    }

    private Map<String, Object> signed() {
        return Map.of("outcome", "SIGNED", "name", "王校长", "post", "校长", "fileId", file, "at", at());
    }

    private static String at() {
        return "2026-11-02T02:30:00.123Z";
    }

    private static void upload(Caller by, UUID id) {
        by.request()
                .contentType("image/png")
                .queryParam("name", "现场.png")
                .body(PICTURE)
                .put("/api/files/{id}", id)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    private void sees(Caller reader, int status) {
        reader.request().get("/api/files/{id}", file).then().statusCode(status);
    }
}
