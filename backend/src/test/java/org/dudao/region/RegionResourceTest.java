package org.dudao.region;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RegionResourceTest {

    @Test
    void the_product_knows_the_counties_of_a_city() {
        Caller.office(Caller.CHENGYANG)
                .request()
                .get("/api/divisions?parent=370200")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("城阳区"));
    }

    @Test
    void a_year_without_published_holidays_is_unknown() {
        var office = Caller.office(Caller.CHENGYANG);
        office.request().get("/api/calendar?year=2026").then().statusCode(200).body("known", is(true));
        office.request().get("/api/calendar?year=2027").then().statusCode(200).body("known", is(false));
    }
}
