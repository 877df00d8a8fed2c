package org.dudao.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Who sees which appointments, found how; what was done stays as it was. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AppointmentListTest {

    @Inject
    SessionFactory sessions;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    void the_county_next_door_sees_nothing_and_the_city_only_reads() {
        var candidacy = Candidacy.publicised(office, "PART_TIME");
        var path = "/api/appointments/" + candidacy.id();
        Caller.office(Caller.LAOSHAN).request().get(path).then().statusCode(404);
        candidacy
                .act(Caller.office(Caller.LAOSHAN), "refusal", Map.of("note", "不相干"))
                .statusCode(404);
        var city = Caller.office(Caller.QINGDAO);
        city.request().get(path).then().statusCode(200).body("next", empty());
        candidacy.act(city, "refusal", Map.of("note", "不同意")).statusCode(403).body("code", is("read-only"));
    }

    @Test
    void deliberations_are_the_offices_alone() {
        var candidacy = Candidacy.publicised(office, "PART_TIME");
        var others = List.of(
                Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)),
                Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG)),
                Caller.administrator(Caller.CHENGYANG, "SYSTEM_ADMIN"));
        for (var caller : others) {
            caller.request().get("/api/appointments").then().statusCode(403);
            caller.request().get("/api/appointments/" + candidacy.id()).then().statusCode(403);
            candidacy.act(caller, "refusal", Map.of("note", "不相干")).statusCode(403);
        }
    }

    @Test
    void the_list_is_filtered_in_one_statement() {
        var candidacy = Candidacy.publicised(office, "ADVISER");
        var name = candidacy.read().extract().<String>path("name");
        var mine = "/api/appointments?kind=ADVISER&q=" + name;
        for (var filter : List.of("state=PUBLICISED", "underWay=true", "publicisedOn=2026-10-21", "sort=OLDEST")) {
            office.request().get(mine + "&" + filter).then().statusCode(200).body("items.id", hasItem(candidacy.id()));
        }
        office.request()
                .get(mine + "&state=PUBLICISED")
                .then()
                .body("items[0].publicityUntil", is("2026-10-30"), "items[0].candidate.source", is("PRINCIPAL"));
        office.request().get(mine + "&publicisedOn=2026-10-22").then().body("items", empty());
        office.request().get(mine + "&underWay=false").then().body("items", empty());
        assertThat(Statements.of(
                        sessions,
                        () -> office.request()
                                .get("/api/appointments?limit=200")
                                .then()
                                .statusCode(200)))
                .isOne();
    }

    @Test
    void what_was_done_cannot_be_rewritten() {
        assertThat(Sql.texts("select privilege_type from information_schema.role_table_grants"
                        + " where grantee = 'app_rt' and table_name = 'appointment_step' order by 1"))
                .containsExactly("INSERT", "SELECT");
    }
}
