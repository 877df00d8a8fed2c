package org.dudao.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ListExportTest {

    private static final int SHANGHE =
            (int) Sql.number("select id from division where code = '370126' and level = 'COUNTY'");

    private final Caller office = Caller.office(SHANGHE);

    @Test
    @DisplayName("O22 every list that is taken along is kept with its filters and can be drawn again")
    void what_is_taken_along_is_kept() {
        take(office, "/api/school-sheet?kind=PRIMARY&large=true");
        take(office, "/api/school-export?kind=CONTACTS");
        exports(office)
                .body("items", hasSize(2), "items[0].address", is("/api/school-export?kind=CONTACTS"))
                .body("items[1].address", is("/api/school-sheet?kind=PRIMARY&large=true"))
                .body("items[1].filters", containsString("小学"), "items[1].takenAt", notNullValue())
                .body("items[1].takenName", startsWith("OFFICE"));
    }

    @Test
    void others_see_their_own_and_neighbours_nothing() {
        var inspector = Caller.inspector(Caller.LAOSHAN, Given.inspector(Caller.LAOSHAN));
        take(inspector, "/api/inspector-sheet");
        exports(inspector).body("items", hasSize(1));
        exports(Caller.inspector(Caller.LAOSHAN, Given.inspector(Caller.LAOSHAN)))
                .body("items", empty());
        exports(Caller.office(Caller.LAOSHAN)).body("items.address", is(java.util.List.of("/api/inspector-sheet")));
        exports(Caller.office(SHANGHE)).body("items.findAll { it.address == '/api/inspector-sheet' }", empty());
        Caller.school(SHANGHE, Given.school(SHANGHE))
                .request()
                .get("/api/list-exports")
                .then()
                .statusCode(403);
    }

    private static void take(Caller by, String path) {
        by.request().accept("*/*").get(path).then().statusCode(200);
    }

    private static ValidatableResponse exports(Caller by) {
        return by.request().get("/api/list-exports").then().statusCode(200);
    }
}
