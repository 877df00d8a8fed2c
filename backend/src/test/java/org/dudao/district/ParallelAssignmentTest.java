package org.dudao.district;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no look at the table can prevent, the table itself does. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ParallelAssignmentTest {

    private static final String WAITING =
            "select count(*) from pg_locks where not granted and locktype = 'transactionid'";

    private final Office office = Office.of(Caller.CHENGYANG);

    @Test
    @DisplayName("C1-08 two offices assigning one school at the same moment: one wins, the other is told")
    void two_parallel_assignments_of_one_school_cannot_both_hold() throws Exception {
        var school = office.school();
        try (var other = DriverManager.getConnection(System.getProperty("dudao.test.superuser-url"))) {
            other.setAutoCommit(false);
            insert(other, school);
            var answer = supplyAsync(() -> office.assign(office.inspector(), MONDAY, school));
            while (Sql.number(WAITING) == 0 && !answer.isDone()) {
                Thread.onSpinWait();
            }
            other.commit();
            assertThat(answer)
                    .succeedsWithin(Duration.ofSeconds(10))
                    .satisfies(refused -> refused.statusCode(409)
                            .body("code", is("assignment.overlap"), "title", containsString("刷新")));
        }
    }

    private void insert(Connection other, UUID school) throws SQLException {
        var sql = "insert into assignment (id, version, region_id, school_id, inspector_id, valid_from, over_ratio)"
                + " values (?, 0, ?, ?, ?, ?, false)";
        try (var insert = other.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, Caller.CHENGYANG);
            insert.setObject(3, school);
            insert.setObject(4, office.inspector());
            insert.setObject(5, MONDAY);
            insert.executeUpdate();
        }
    }
}
