package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class IdempotencyRetentionTest {

    @Inject
    IdempotencyRetention retention;

    @Test
    void answers_are_forgotten_after_three_days_and_not_before() {
        var person = UUID.randomUUID();
        remember(person, "of last week", "2026-10-30T08:59:59+08:00");
        remember(person, "of yesterday", "2026-11-01T09:00:00+08:00");
        retention.forget();
        assertThat(Sql.texts("select key from idempotency where person_id = '" + person + "'"))
                .containsExactly("of yesterday");
    }

    private static void remember(UUID person, String key, String at) {
        Sql.run(
                "insert into idempotency (person_id, key, digest, created_at) values (?, ?, '', ?::timestamptz)",
                person,
                key,
                at);
    }
}
