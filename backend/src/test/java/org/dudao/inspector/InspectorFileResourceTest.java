package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectorFileResourceTest {

    private static final String ID_NUMBER = "51190219700101123X";
    private static final String PHONE = "13812345678";

    @Inject
    SessionFactory sessions;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final UUID id = Given.inspector(Caller.CHENGYANG);

    private static Map<String, Object> file(int version) {
        var biography = new HashMap<String, Object>(Map.of(
                "sex", "FEMALE",
                "degree", "BACHELOR",
                "title", "高级教师",
                "post", "副校长",
                "retired", true,
                "stages", List.of("PRIMARY", "JUNIOR"),
                "formerWorkplaces",
                        List.of(Map.of(
                                "name", "城阳区第二实验小学",
                                "post", "教导主任",
                                "from", "1996-09-01",
                                "until", "2012-08-31"))));
        return new HashMap<>(Map.of(
                "version", version,
                "track", "PROFESSIONAL",
                "rank", "高级督学",
                "source", "PRINCIPAL",
                "subject", "语文",
                "idNumber", ID_NUMBER,
                "biography", biography));
    }

    private ValidatableResponse get(Caller caller) {
        return caller.request().get("/api/inspectors/{id}/file", id).then();
    }

    private ValidatableResponse put(Map<String, Object> file) {
        return office.request().body(file).put("/api/inspectors/{id}/file", id).then();
    }

    private ValidatableResponse unmask(Caller caller) {
        return caller.request()
                .body(Map.of("purpose", "制作督学证"))
                .put("/api/inspectors/{id}/unmasking", id)
                .then();
    }

    private void phone() {
        Sql.run("update inspector set phone = ? where id = ?", PHONE, id);
    }

    @Test
    void the_office_keeps_a_personal_file() {
        get(office).statusCode(200).body("biography.stages", empty(), "idNumber", nullValue(), "termNumber", is(1));
        put(file(0))
                .statusCode(200)
                .body("version", is(1), "track", is("PROFESSIONAL"), "source", is("PRINCIPAL"))
                .body("biography.formerWorkplaces[0].name", is("城阳区第二实验小学"));
        get(office)
                .statusCode(200)
                .body("rank", is("高级督学"), "subject", is("语文"), "biography.degree", is("BACHELOR"))
                .body("biography.stages", contains("PRIMARY", "JUNIOR"), "actions", contains("CHANGE", "LEAVE"));
    }

    @Test
    @DisplayName("P phone and id number leave the server masked, whoever asks")
    void personal_data_is_masked_for_everybody() {
        phone();
        put(file(0)).statusCode(200).body("idNumber", is("511***********123X"), "phone", is("138****5678"));
        var colleague = Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG));
        for (var caller : List.of(office, Caller.office(Caller.QINGDAO), colleague)) {
            for (var path : List.of(
                    "/api/inspectors/" + id,
                    "/api/inspectors?limit=200&sort=NUMBER",
                    "/api/inspectors/" + id + "/file")) {
                assertThat(caller.request().get(path).asString()).doesNotContain(PHONE, ID_NUMBER);
            }
        }
        colleague.request().get("/api/inspectors/" + id).then().body("phone", is("138****5678"));
    }

    @Test
    @DisplayName("P what is masked is unmasked by the own office alone, which says what for")
    void unmasking_is_an_act_of_its_own() {
        phone();
        put(file(0)).statusCode(200);
        unmask(office).statusCode(200).body("phone", is(PHONE), "idNumber", is(ID_NUMBER));
        unmask(Caller.office(Caller.QINGDAO)).statusCode(403).body("code", is("read-only"));
        unmask(Caller.office(Caller.LAOSHAN)).statusCode(404);
        unmask(Caller.inspector(Caller.CHENGYANG, id)).statusCode(403);
        unmask(Caller.administrator(Caller.CHENGYANG, "SECURITY_ADMIN")).statusCode(403);
        office.request()
                .body(Map.of("purpose", " "))
                .put("/api/inspectors/{id}/unmasking", id)
                .then()
                .statusCode(400);
    }

    @Test
    void a_masked_value_that_comes_back_changes_nothing() {
        phone();
        put(file(0)).statusCode(200);
        var again = file(1);
        again.put("idNumber", "511***********123X");
        put(again).statusCode(200).body("version", is(1));
        office.request()
                .body(Map.of(
                        "version",
                        1,
                        "number",
                        "M" + id.toString().substring(0, 8),
                        "name",
                        "于敏",
                        "kind",
                        "PART_TIME",
                        "phone",
                        "138****5678"))
                .put("/api/inspectors/{id}", id)
                .then()
                .statusCode(200);
        unmask(office).body("phone", is(PHONE), "idNumber", is(ID_NUMBER));
        var other = file(2);
        other.put("idNumber", "370214198001010011");
        put(other).statusCode(200).body("idNumber", is("370***********0011"));
    }

    @Test
    void a_former_workplace_does_not_end_before_it_begins() {
        var wanted = file(0);
        wanted.put(
                "biography",
                Map.of(
                        "stages", List.of(),
                        "formerWorkplaces",
                                List.of(Map.of("name", "实验小学", "from", "2012-09-01", "until", "2012-08-31"))));
        put(wanted).statusCode(422).body("code", is("period-backwards"));
    }

    @Test
    void a_shapeless_file_names_the_fields() {
        var wanted = file(0);
        wanted.put("rank", "x".repeat(31));
        wanted.put("idNumber", "370 214");
        put(wanted)
                .statusCode(400)
                .body("violations.field", hasItem("/rank"), "violations.field", hasItem("/idNumber"));
        put(new HashMap<>(Map.of("version", 0))).statusCode(400).body("violations.field", hasItem("/biography"));
    }

    @Test
    void the_photo_is_seen_by_everybody_who_may_read_the_register() throws IOException {
        var picture = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", drawn);
        office.request()
                .contentType("image/png")
                .body(drawn.toByteArray())
                .put("/api/files/" + picture + "?name=photo.png")
                .then()
                .statusCode(201);
        var photo = "/api/inspectors/" + id + "/photo";
        office.request().get(photo).then().statusCode(404);
        var wanted = file(0);
        wanted.put("photoId", picture);
        put(wanted).statusCode(200).body("photoId", is(picture));
        var colleague = Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG));
        var shown =
                colleague.request().get(photo).then().statusCode(200).extract().asInputStream();
        assertThat(ImageIO.read(shown).getHeight()).isEqualTo(40);
        Caller.office(Caller.LAOSHAN).request().get(photo).then().statusCode(404);
        wanted.put("version", 1);
        Caller.office(Caller.CHENGYANG)
                .request()
                .body(wanted)
                .put("/api/inspectors/{id}/file", id)
                .then()
                .statusCode(200);
    }

    @Test
    void somebody_elses_file_is_no_photo() {
        var wanted = file(0);
        wanted.put("photoId", UUID.randomUUID().toString());
        put(wanted).statusCode(422).body("code", is("file.no-picture"));
    }

    @Test
    void the_city_reads_the_file_and_colleagues_do_not() {
        get(Caller.office(Caller.QINGDAO)).statusCode(200).body("actions", empty());
        get(Caller.office(Caller.LAOSHAN)).statusCode(404);
        get(Caller.inspector(Caller.CHENGYANG, id)).statusCode(403);
        Caller.office(Caller.QINGDAO)
                .request()
                .body(file(0))
                .put("/api/inspectors/{id}/file", id)
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
        Caller.office(Caller.LAOSHAN)
                .request()
                .body(file(0))
                .put("/api/inspectors/{id}/file", id)
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_is_filtered_by_every_dimension_in_one_statement() {
        var rank = "R" + id.toString().substring(0, 8);
        var wanted = file(0);
        wanted.put("rank", rank);
        wanted.put("subject", rank);
        put(wanted).statusCode(200);
        Sql.run("update inspector set term_from = '2024-09-01', term_until = '2027-08-31' where id = ?", id);
        var mine = "/api/inspectors?rank=" + rank;
        for (var filter : List.of(
                "track=PROFESSIONAL",
                "source=PRINCIPAL",
                "subject=" + rank,
                "kind=PART_TIME",
                "state=IN_OFFICE",
                "endsBefore=2027-09-01")) {
            office.request().get(mine + "&" + filter).then().statusCode(200).body("items.id", contains(id.toString()));
        }
        for (var filter : List.of(
                "track=ADMINISTRATIVE",
                "source=PARENT",
                "subject=other",
                "kind=EXPERT",
                "state=SUSPENDED",
                "state=AWAITING_INDUCTION",
                "endsBefore=2027-08-31")) {
            office.request().get(mine + "&" + filter).then().statusCode(200).body("items", empty());
        }
        assertThat(statements(mine)).isOne();
        assertThat(statements("/api/inspector-composition")).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("C2-11 the composition of the inspectors names the rule and what is missing")
    void the_composition_is_shown() {
        office.request()
                .get("/api/inspector-composition?months=3")
                .then()
                .statusCode(200)
                .body("rule", is("C2-11"), "months.month", contains("2026-09-01", "2026-10-01", "2026-11-01"))
                .body("advice.rule", hasItem("C2-11"), "advice.code", hasItem("inspector.source-missing"));
        Caller.inspector(Caller.CHENGYANG, id)
                .request()
                .get("/api/inspector-composition")
                .then()
                .statusCode(403);
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> office.request().get(path).then().statusCode(200));
    }
}
