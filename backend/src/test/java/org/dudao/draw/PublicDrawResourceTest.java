package org.dudao.draw;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.dudao.testing.Contract;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PublicDrawResourceTest {

    private static ValidatableResponse open(String code) {
        return given().filter(new Contract()).get("/api/public/draws/" + code).then();
    }

    @Test
    @DisplayName("whoever has the code reads all that computing the draw again takes, without signing in")
    void everybody_may_verify() {
        var hat = Hat.of(4, 3);
        hat.recused(hat.inspectors().get(0), hat.schools().get(0));
        var id = hat.drawn();
        var page = open(hat.code(id)).statusCode(200).body("state", is("DRAWN"), "algorithm", is("dudao-draw-1"));
        page.body("pool.rows", hasSize(7), "pool.pairs", hasSize(1), "picked", hasSize(2));
        String secret = page.extract().path("secret");
        assertThat(Digest.sha256(secret)).isEqualTo(page.extract().<String>path("commitment"));
        List<Map<String, Object>> opened = page.extract().path("picked[0].inspectors");
        assertThat(opened).hasSize(2).allSatisfy(one -> {
            var seal = page.extract().path("pool.rows[%d].seal".formatted((int) one.get("row") - 1));
            assertThat(Digest.sha256(one.get("salt") + "\n" + one.get("number")))
                    .isEqualTo(seal);
        });
    }

    @Test
    @DisplayName("P no name of an inspector, no reason and no id gets out")
    void nobody_is_named() {
        var hat = Hat.of(4, 4);
        Sql.run(
                "update inspector set suspended_on = '2026-11-01' where id = ?",
                hat.inspectors().get(0));
        hat.recused(hat.inspectors().get(1), hat.schools().get(0));
        var id = hat.announced();
        hat.act(
                        id,
                        "pool",
                        Map.of(
                                "schools",
                                List.of(Map.of("schoolId", hat.schools().get(3), "reason", "校长住院")),
                                "inspectors",
                                List.of(),
                                "lots",
                                List.of()))
                .statusCode(200);
        hat.draw(id).statusCode(200);
        var text = open(hat.code(id))
                .statusCode(200)
                .body("pool.rows.standing", hasItem("MANUAL"))
                .body("pool.rows.standing", hasItem("OUT"))
                .extract()
                .asString();
        assertThat(text).doesNotContain("督学D", "校长住院", "SUSPENDED", "RECUSED", id, "OFFICE");
        hat.inspectors().forEach(one -> assertThat(text).doesNotContain(one.toString()));
        var suspended = Sql.texts("select number from inspector where id = '%s'"
                .formatted(hat.inspectors().get(0)));
        assertThat(text).doesNotContain(suspended);
    }

    @Test
    void until_it_is_drawn_there_are_hashes_alone() {
        var hat = Hat.of(3, 2);
        var id = hat.announced();
        open(hat.code(id)).body("state", is("ANNOUNCED"), "poolHash", nullValue(), "secret", nullValue());
        hat.freeze(id).statusCode(200);
        String hash = hat.view(id).extract().path("poolHash");
        open(hat.code(id))
                .body("state", is("PREPARED"), "poolHash", is(hash), "secret", nullValue())
                .body("pool", nullValue(), "picked", nullValue(), "seed", nullValue());
        hat.draw(id).statusCode(200);
        open(hat.code(id)).body("poolHash", is(hash), "pool.rows", hasSize(5));
    }

    @Test
    void a_void_draw_stays_with_its_reason_and_is_counted() {
        var hat = Hat.of(3, 2);
        var id = hat.announced();
        hat.freeze(id).statusCode(200);
        hat.act(id, "voiding", Map.of("reason", "名单有误")).statusCode(200);
        open(hat.code(id))
                .body("state", is("VOIDED"), "voidReason", is("名单有误"), "picked", nullValue())
                .body("pool.rows", hasSize(5), "number", is(1), "voidedSoFar", is(1));
    }

    @Test
    void codes_are_not_guessed() {
        open("0123456789abcdef").statusCode(404).body("code", is("not-found"));
        open("0123456789ABCDEF").statusCode(400);
        given().auth()
                .oauth2("a.b.c")
                .get("/api/public/draws/0123456789abcdef")
                .then()
                .statusCode(401);
    }
}
