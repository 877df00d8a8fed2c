package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.junit.jupiter.api.Test;

/** who lost a post is refused at the next request, and who moved sees the new place. */
@QuarkusTest
class RevocationTest extends InCountry {

    private static final LocalDate YESTERDAY = TestClock.MONDAY.minusDays(1);

    @Test
    void the_end_of_a_placement_counts_from_the_next_request_on() {
        var office = Caller.office(Place.CHENGYANG.region);
        var request = Request.get("/api/schools?limit=200").by(office.token());
        assertThat(country.sender.send(request).status()).isEqualTo(200);

        Sql.run("update placement set valid_until = ? where person_id = ?", YESTERDAY, office.person());
        var start = System.nanoTime();
        var answer = country.sender.send(request);
        var millis = (System.nanoTime() - start) / 1_000_000;

        Figures.add("matrix", "requests served after revocation", answer.granted() ? 1 : 0);
        Figures.add("matrix", "revocation ms", millis);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-placed");
    }

    @Test
    void another_role_and_another_place_count_from_the_next_request_on() {
        var person = Caller.office(Place.CHENGYANG.region);
        var schools = Request.get("/api/schools?limit=200").by(person.token());
        assertThat(country.sender.send(schools).json().path("items")).hasSize(Place.CHENGYANG.rows);

        Sql.run("update placement set role = 'SYSTEM_ADMIN' where person_id = ?", person.person());
        assertThat(country.sender.send(schools).code()).isEqualTo("forbidden");

        country.database.run("update placement set role = 'OFFICE', region_id = %d where person_id = '%s'; "
                        .formatted(Place.LAOSHAN.region, person.person())
                + "update person set region_id = %d where id = '%s'".formatted(Place.LAOSHAN.region, person.person()));
        var moved = country.sender.send(schools);
        assertThat(moved.json().path("items")).hasSize(Place.LAOSHAN.rows);
        assertThat(Canary.in(moved.text())).allMatch(canary -> canary.region() == Place.LAOSHAN.region);
    }
}
