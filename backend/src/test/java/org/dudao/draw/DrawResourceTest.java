package org.dudao.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DrawResourceTest {

    @Inject
    SessionFactory sessions;

    @Test
    @DisplayName("the secret is bound before there is a pool, and shown with the result")
    void a_draw_goes_through_its_steps() {
        var hat = Hat.of(4, 3);
        var id = hat.announced();
        hat.view(id)
                .body("state", is("ANNOUNCED"), "actions", contains("PREPARE", "VOID"), "team", is(2))
                .body("commitment", matchesPattern("[0-9a-f]{64}"), "secret", nullValue(), "poolHash", nullValue())
                .body("pool.rows", hasSize(7), "pool.shortages", empty());
        String commitment = hat.view(id).extract().path("commitment");
        hat.freeze(id)
                .statusCode(200)
                .body("state", is("PREPARED"), "actions", contains("DRAW", "VOID"), "secret", nullValue())
                .body("poolHash", matchesPattern("[0-9a-f]{64}"), "picked", nullValue());
        var drawn = hat.draw(id)
                .statusCode(200)
                .body("state", is("DRAWN"), "actions", contains("VOID"), "picked", hasSize(2))
                .body("picked.inspectors.collect { it.size() }", contains(2, 2));
        String secret = drawn.extract().path("secret");
        assertThat(Digest.sha256(secret)).isEqualTo(commitment);
        assertThat(drawn.extract().<String>path("seed")).isEqualTo(Draw.seed(secret, null));
    }

    @Test
    @DisplayName(
            "schools visited lately, inspectors who cannot serve and pairs that must not meet are found by themselves")
    void who_cannot_be_drawn_is_found() {
        var hat = Hat.of(4, 4);
        var school = hat.schools().get(0);
        hat.visited(school, "2026-10-20");
        hat.visited(hat.schools().get(1), "2026-09-01");
        Sql.run(
                "update inspector set suspended_on = '2026-11-01' where id = ?",
                hat.inspectors().get(0));
        Sql.run(
                "update inspector set term_from = '2024-01-01', term_until = '2026-10-31' where id = ?",
                hat.inspectors().get(1));
        Sql.run("update inspector set left_on = '2026-10-31' where id = ?", Given.inspector(hat.region()));
        hat.recused(hat.inspectors().get(2), hat.schools().get(2));
        Given.assigned(hat.region(), hat.schools().get(3), hat.inspectors().get(3));
        var view = hat.view(hat.announced());
        assertThat(Hat.reasons(view, school)).containsExactly("2026年10月20日刚入校督导过");
        assertThat(Hat.reasons(view, hat.schools().get(1))).isEmpty();
        assertThat(Hat.reasons(view, hat.inspectors().get(0))).containsExactly("暂停履职");
        assertThat(Hat.reasons(view, hat.inspectors().get(1))).containsExactly("不在聘任期内");
        view.body("pool.rows", hasSize(8))
                .body("pool.pairs.reason", contains("RECUSED", "ANSWERS_FOR"))
                .body("pool.shortages", hasSize(2));
    }

    @Test
    @DisplayName("within how many days a visit keeps a school out is a setting")
    void days_are_a_setting() {
        var hat = Hat.of(3, 2);
        hat.visited(hat.schools().get(0), "2026-10-20");
        Sql.run(
                "insert into setting (region_id, key, value, valid_from) values (?, 'draw.visited-days', 7, '2026-01-01')",
                hat.region());
        assertThat(Hat.reasons(hat.view(hat.announced()), hat.schools().get(0))).isEmpty();
    }

    @Test
    void the_office_leaves_out_others_with_a_reason_and_only_who_is_there() {
        var hat = Hat.of(3, 3);
        var id = hat.announced();
        var school = Map.of("schoolId", hat.schools().get(0), "reason", "正在搬迁");
        var inspector = Map.of("inspectorId", hat.inspectors().get(0), "reason", "外出学习");
        var stranger = Map.of("schoolId", Given.school(Caller.LAOSHAN), "reason", "正在搬迁");
        hat.act(id, "pool", Map.of("schools", List.of(stranger), "inspectors", List.of(), "lots", List.of()))
                .statusCode(404);
        var frozen = hat.act(
                        id,
                        "pool",
                        Map.of("schools", List.of(school), "inspectors", List.of(inspector), "lots", List.of()))
                .statusCode(200);
        assertThat(Hat.reasons(frozen, hat.schools().get(0))).containsExactly("正在搬迁");
        assertThat(Hat.reasons(frozen, hat.inspectors().get(0))).containsExactly("外出学习");
        List<Integer> rows = hat.draw(id).extract().path("picked.row");
        assertThat(rows).doesNotContain(1).hasSize(2);
    }

    @Test
    @DisplayName("C2-13 a pool from which some school could not get two inspectors is refused with the reason")
    void what_cannot_be_met_is_refused_before_any_seed() {
        var hat = Hat.of(2, 2);
        hat.recused(hat.inspectors().get(0), hat.schools().get(0));
        var id = hat.announced();
        hat.freeze(id).statusCode(409).body("code", is("draw.cannot-be-met"), "title", containsString("只剩1名督学，不足2名"));
        hat.view(id).body("state", is("ANNOUNCED"), "pool.shortages[0]", containsString("不足2名"));
    }

    @Test
    @DisplayName("C2-13 whoever is recused after the pool was frozen is not drawn either")
    void a_later_recusal_stops_the_draw() {
        var hat = Hat.of(2, 3);
        var id = hat.announced();
        hat.freeze(id).statusCode(200);
        hat.recused(hat.inspectors().get(1), hat.schools().get(0));
        hat.draw(id).statusCode(409).body("code", is("draw.overtaken"), "title", containsString("督学D"));
        hat.view(id).body("state", is("PREPARED"), "secret", nullValue());
        hat.act(id, "voiding", Map.of("reason", "督学申请回避，重新抽取")).statusCode(200).body("state", is("VOIDED"));
    }

    @Test
    void whoever_is_suspended_after_the_pool_was_frozen_is_not_drawn_either() {
        var hat = Hat.of(2, 3);
        var id = hat.announced();
        hat.freeze(id).statusCode(200);
        Sql.run(
                "update inspector set suspended_on = '2026-11-01' where id = ?",
                hat.inspectors().get(1));
        hat.draw(id).statusCode(409).body("code", is("draw.overtaken"));
    }

    @Test
    @DisplayName("a public source that was named beforehand joins the seed, and none that was not")
    void a_public_source_joins_the_seed() {
        var hat = Hat.of(3, 2);
        String id = hat.announce(Map.of("source", "福彩双色球 2026130 期开奖号码"))
                .statusCode(201)
                .extract()
                .path("id");
        hat.freeze(id).statusCode(200);
        hat.draw(id).statusCode(422).body("code", is("draw.source-silent"));
        var drawn =
                hat.act(id, "drawing", Map.of("said", "03 08 11 20 25 33 05")).statusCode(200);
        String secret = drawn.extract().path("secret");
        assertThat(drawn.extract().<String>path("seed")).isEqualTo(Draw.seed(secret, "03 08 11 20 25 33 05"));
        var plain = hat.announced();
        hat.freeze(plain).statusCode(200);
        hat.act(plain, "drawing", Map.of("said", "7")).statusCode(422).body("code", is("draw.no-source"));
    }

    @Test
    @DisplayName("on site classes, subjects and instruments are drawn in the same way")
    void lots_are_drawn() {
        var hat = Hat.of(0, 0);
        String id = hat.announce(Map.of("title", "实验小学抽班级", "kind", "CLASSES"))
                .statusCode(201)
                .body("pool", nullValue(), "team", is(0))
                .extract()
                .path("id");
        hat.freeze(id).statusCode(409).body("code", is("draw.cannot-be-met"));
        lots(hat, id, "三年级1班", "三年级1班").statusCode(422).body("code", is("draw.lot-twice"));
        lots(hat, id, "三年级1班", "三年级2班", "三年级3班").statusCode(200).body("pool.rows.name[2]", is("三年级3班"));
        hat.draw(id).statusCode(200).body("picked", hasSize(2), "picked[0].inspectors", empty());
        var schools = Hat.of(2, 2);
        lots(schools, schools.announced(), "一班").statusCode(422).body("code", is("draw.not-of-this-kind"));
    }

    private static ValidatableResponse lots(Hat hat, String id, String... lots) {
        return hat.act(id, "pool", Map.of("schools", List.of(), "inspectors", List.of(), "lots", List.of(lots)));
    }

    @Test
    void steps_have_their_order_and_a_void_draw_stays() {
        var hat = Hat.of(2, 2);
        var id = hat.announced();
        hat.draw(id).statusCode(409).body("code", is("draw.not-now"));
        hat.freeze(id).statusCode(200);
        hat.freeze(id).statusCode(409).body("code", is("draw.not-now"));
        hat.draw(id).statusCode(200);
        hat.draw(id).statusCode(409);
        hat.act(id, "voiding", Map.of("reason", "台风停课")).statusCode(200).body("picked", hasSize(2));
        hat.act(id, "voiding", Map.of("reason", "台风停课")).statusCode(409);
        hat.office()
                .request()
                .get("/api/draws?state=VOIDED")
                .then()
                .body("items.id", contains(id))
                .body("items[0].title", is("秋季双随机督导"));
    }

    @Test
    @DisplayName("nobody deletes a draw, not even by the product's own database user")
    void a_draw_is_never_deleted() {
        assertThat(Sql.texts("select privilege_type from information_schema.role_table_grants"
                        + " where table_name = 'draw' and grantee = 'app_rt'"))
                .containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE");
        assertThatThrownBy(() -> Sql.run(
                        "update draw set secret = repeat('0', 64) where id = ?::uuid",
                        Hat.of(2, 2).announced()))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void another_county_knows_nothing_of_it() {
        var id = Hat.of(2, 2).drawn();
        var stranger = Hat.of(0, 0).office();
        stranger.request().get("/api/draws/" + id).then().statusCode(404);
        stranger.request().get("/api/draws").then().body("items", empty());
    }

    @Test
    void a_list_is_one_statement() {
        var hat = Hat.of(2, 2);
        hat.announced();
        assertThat(Statements.of(
                        sessions,
                        () -> hat.office().request().get("/api/draws").then().statusCode(200)))
                .isOne();
    }
}
