package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** D-18. The tests' own database is one that forgets, for the sake of speed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DurabilityTest {

    @Inject
    EntityManager entities;

    @Test
    void a_database_that_forgets_is_refused_by_name() {
        assertThatThrownBy(() -> new Durability(entities, true).check(new StartupEvent()))
                .hasMessageContaining("fsync")
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void only_tests_may_do_with_one() {
        new Durability(entities, false).check(new StartupEvent());
    }
}
