package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search and verification of a long chain; {@code -Drecords=} says how long. */
@Tag("bench")
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ScaleTest {

    /** A busy county's month, which is as far as a text is searched for. */
    private static final long RECORDS = Long.getLong("records", 300_000);

    private static final long ENOUGH = 3_000;
    private static final String FILL = """
            do $$ begin
                for i in 1..%d loop
                    perform audit_append(1652, format('{"actor":{"person":"%%s","name":"李","account":"a%%s","role":"OFFICE"},'
                        '"operation":"o%%s","result":"%%s","address":"10.0.0.1","object":{"type":"school","id":"%%s","version":1},'
                        '"changes":[{"type":"School","id":"%%s","version":1,"kind":"CHANGED","fields":{"enrolment":[%%s,%%s]}}]}',
                        md5('p' || i %% 5000)::uuid, i %% 5000, i %% 60,
                        case when i %% 500 = 0 then 'DENIED' else 'DONE' end,
                        md5('s' || i %% 30000)::uuid, md5('s' || i %% 30000)::uuid, i, i + 1));
                    if i %% 200 = 0 then commit; end if;
                end loop;
            end $$""";

    @Test
    @DisplayName("C-13 nineteen of twenty searches answer within three seconds, C-14 who saw an object likewise")
    void a_long_trail_is_searched_and_verified() throws SQLException {
        long filled;
        try (var database = Sql.open()) {
            var begun = System.nanoTime();
            Sql.run(database, FILL.formatted(RECORDS));
            Sql.run(database, "analyze audit_record");
            filled = since(begun);
        }
        var times = searches();
        var p95 = times.get(times.size() * 95 / 100);
        long verified;
        long checked;
        try (var database = Sql.open()) {
            var begun = System.nanoTime();
            var found = new Verifier(database, SignedHeads.none()).verify(Set.of(Caller.CHENGYANG));
            verified = since(begun);
            checked = found.records();
            assertThat(found.faults()).isEmpty();
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("records", checked);
        figures.put("searches", times.size());
        figures.put("slowest search in milliseconds", times.getLast());
        figures.put("p95 of searches in milliseconds", p95);
        figures.put("records verified per second", 1000 * checked / Math.max(1, verified));
        figures.put("records appended per second, one writer", 1000 * RECORDS / Math.max(1, filled));
        Figures.add("audit", figures);
        assertThat(p95).isLessThan(ENOUGH);
    }

    private static List<Long> searches() {
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var period = "from=" + today.minusDays(1) + "&until=" + today;
        var times = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            var object = Sql.texts("select md5('s%d')::uuid".formatted(i)).getFirst();
            for (var search : List.of(
                    "account=a" + i,
                    "operation=o" + i,
                    "object=" + object,
                    "object=" + object + "&" + period,
                    "result=DENIED&account=a" + 500 * i,
                    "q=" + object + "&" + period,
                    period)) {
                var begun = System.nanoTime();
                auditor.request().get("/api/audit-records?" + search).then().statusCode(200);
                times.add(since(begun));
            }
        }
        times.sort(null);
        return times;
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
