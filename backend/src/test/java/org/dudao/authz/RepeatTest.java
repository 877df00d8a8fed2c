package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dudao.kernel.Walls;
import org.dudao.testing.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An {@code Idempotency-Key} belongs to who sent it: another's key is as good as none. Row-level security is off, or
 * it would hide that the product mixes them up.
 */
@QuarkusTest
class RepeatTest extends InCountry {

    @Inject
    Walls walls;

    @AfterEach
    void close() {
        walls.close();
    }

    @Test
    void the_key_of_one_person_repeats_nothing_to_another() {
        walls.openSecond();
        var first = found(Caller.office(Place.CHENGYANG.region), 201);
        assertThat(found(Caller.office(Place.CHENGYANG.region), 409)).isNotEqualTo(first);
        assertThat(found(Caller.office(Place.LAOSHAN.region), 201)).isNotEqualTo(first);
    }

    private static String found(Caller office, int status) {
        var answer = office.request()
                .header("Idempotency-Key", "the-same-for-all")
                .body("{\"name\": \"第九督学责任区\"}")
                .post("/api/districts")
                .then()
                .statusCode(status)
                .extract();
        assertThat(answer.header("Idempotency-Replayed")).isNull();
        return answer.asString();
    }
}
