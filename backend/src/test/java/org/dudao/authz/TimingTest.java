package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;

/** how long a refusal takes does not tell whether the row exists. */
@QuarkusTest
class TimingTest extends InCountry {

    private static final int TRIES = 200;
    private static final double NOTICEABLE_MS = 5;

    @Test
    void a_foreign_row_takes_as_long_as_one_that_nobody_has() {
        var foreign = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var i = 0; i < TRIES; i++) {
            foreign.add(nanos(Rows.id("school", Place.LAOSHAN.region, 1)));
            unknown.add(nanos(UUID.randomUUID()));
        }
        var gap = Math.abs(median(foreign) - median(unknown)) / 1e6;
        Figures.add("matrix", "median gap of foreign and unknown ms", Math.round(gap * 100) / 100.0);
        assertThat(gap).isLessThan(NOTICEABLE_MS);
    }

    private long nanos(UUID id) {
        var request = Request.get("/api/schools/" + id)
                .by(country.principal(Part.OFFICE).token());
        var start = System.nanoTime();
        assertThat(country.sender.send(request).status()).isEqualTo(404);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
