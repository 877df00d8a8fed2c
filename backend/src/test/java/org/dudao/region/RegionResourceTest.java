package org.dudao.region;

import static org.hamcrest.Matchers.hasItem;

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
}
