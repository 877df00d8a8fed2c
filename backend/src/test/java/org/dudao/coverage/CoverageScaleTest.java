package org.dudao.coverage;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A county of a thousand schools with a year of visits. How long it takes is told, not judged: machines differ. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CoverageScaleTest {

    /** 济南市济阳区, where nothing else stands. */
    private static final int JIYANG = 1643;

    private static final int SCHOOLS = 1000;
    private static final Logger LOG = Logger.getLogger(CoverageScaleTest.class);

    @Test
    void a_thousand_schools_over_a_year() {
        var scene = CoverageScene.in(JIYANG);
        Sql.run(
                "insert into school (id, version, region_id, code, name, kind, ownership, state) select gen_random_uuid(), 0,"
                        + " ?, 'J' || n, '学校' || n, 'PRIMARY', 'PUBLIC', 'OPEN' from generate_series(2, ?) n",
                JIYANG,
                SCHOOLS);
        Sql.run(
                "insert into inspection (id, version, region_id, school_id, author_id, state, visited_on, inspector_ids,"
                        + " matters, methods, problems, submitted_at) select gen_random_uuid(), 0, s.region_id, s.id, ?,"
                        + " 'SUBMITTED', make_date(2026, m, 9), array[?], array[1 + m % 8], '[]', '[]', now()"
                        + " from school s, generate_series(1, 10) m where s.region_id = ?",
                scene.people().inspector().person(), scene.people().inspectorId(), JIYANG);
        var office = scene.people().office();
        office.request().get("/api/coverage-summary").then().statusCode(200).body("schools", is(SCHOOLS));
        var began = System.nanoTime();
        office.request().get("/api/coverage?limit=200").then().statusCode(200).body("items", hasSize(200));
        LOG.infof(
                "%d schools over a year in %d ms",
                SCHOOLS, Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
}
