package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dudao.kernel.CallerScope;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The chains under many writers, their heads outside of the database, and what all that costs. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ChainTest {

    private static final int WRITERS = 32;
    private static final int FAR_AWAY = 900_000;

    @Inject
    Trail trail;

    @Inject
    Acting acting;

    @Inject
    Anchoring anchoring;

    @Inject
    DataSource runtime;

    @Test
    @DisplayName("C-07 thirty-two writers at once keep one unbroken chain")
    void many_writers_keep_the_chain() throws Exception {
        var office = Caller.office(Caller.CHENGYANG);
        var answers = together(
                WRITERS,
                () -> office.request()
                        .body("{\"name\": \"第%s督学责任区\"}"
                                .formatted(UUID.randomUUID().toString().substring(0, 8)))
                        .post("/api/districts")
                        .statusCode());
        assertThat(answers).containsOnly(201);
        assertThat(Trails.of(office)).hasSize(WRITERS);
        assertThat(verify().faults()).isEmpty();
    }

    @Test
    @DisplayName(
            "C-07 transactions that touch two divisions take their heads in one order and never wait for each other")
    void two_chains_in_one_transaction() throws Exception {
        var answers = together(
                WRITERS,
                () -> CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> {
                            var records = new TreeMap<Integer, com.fasterxml.jackson.databind.node.ObjectNode>();
                            List.of(Caller.LAOSHAN, Caller.CHENGYANG, Caller.QINGDAO)
                                    .forEach(region -> records.put(region, acting.record(AuditResult.DONE)));
                            trail.append(records);
                            return true;
                        })));
        assertThat(answers).hasSize(WRITERS).containsOnly(true);
        assertThat(verify().faults()).isEmpty();
    }

    @Test
    @DisplayName("C-07 heads are signed into a file that needs no database to be checked")
    void heads_leave_the_database() throws Exception {
        Caller.office(Caller.CHENGYANG).request().get("/api/placements").then().statusCode(200);
        anchoring.sign();
        var key = Seal.publicKey(audit("key"));
        var signed = SignedHeads.read(audit("heads"), key);
        assertThat(signed.forged()).isEmpty();
        assertThat(signed.of(Caller.CHENGYANG).lastKey())
                .isEqualTo(Sql.number("select seq from audit_head where region_id = ?", Caller.CHENGYANG));
        var lines = signed.count();
        anchoring.sign();
        assertThat(SignedHeads.read(audit("heads"), key).count()).isEqualTo(lines);
    }

    @Test
    void an_audit_administrator_verifies_their_own_chains_and_leaves_a_record_of_it() {
        anchoring.sign();
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var found = auditor.request()
                .put("/api/audit-verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.getList("faults")).isEmpty();
        assertThat(found.getInt("records")).isPositive();
        assertThat(found.getString("lastSignedAt")).isNotBlank();
        assertThat(Trails.only(auditor).path("faults").asInt(-1)).isZero();
    }

    @Test
    void a_long_chain_is_verified_in_parts() throws SQLException {
        for (var i = 0; i < 4; i++) {
            Caller.office(Caller.CHENGYANG)
                    .request()
                    .get("/api/placements")
                    .then()
                    .statusCode(200);
        }
        var only = Set.of(Caller.CHENGYANG);
        try (var connection = Sql.open()) {
            var whole = new Verifier(connection, SignedHeads.none()).verify(only);
            var most = whole.records() / 3 + 1;
            var part = new Verifier(connection, SignedHeads.none(), most).verify(only);
            var records = part.records();
            var parts = 1;
            while (part.nextCursor() != null) {
                assertThat(part.chains()).isZero();
                part = new Verifier(connection, SignedHeads.none(), most)
                        .verify(only, VerifiedUntil.parse(part.nextCursor()));
                records += part.records();
                parts++;
            }
            assertThat(records).isEqualTo(whole.records());
            assertThat(parts).isGreaterThan(1);
            assertThat(part.chains()).isEqualTo(1);
            assertThat(part.faults()).isEmpty();
        }
    }

    @Test
    void a_place_that_no_verification_named_is_refused() {
        Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN")
                .request()
                .put("/api/audit-verification?cursor=1652-7")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("The verifier runs without the product, by its own connection")
    void verified_from_outside() throws SQLException {
        anchoring.sign();
        var url = System.getProperty("dudao.test.superuser-url");
        assertThat(Verify.run(url, audit("heads"), audit("key"))).isTrue();
    }

    @Test
    @DisplayName("C-13 what is exported carries the heads and a signature over itself")
    void an_export_proves_itself() {
        var office = Caller.office(Caller.CHENGYANG);
        office.request().get("/api/placements").then().statusCode(200);
        var text = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN")
                .request()
                .accept("text/csv")
                .get("/api/audit-record-export?account=" + office.account())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text).contains("placementList").contains("head," + Caller.CHENGYANG);
        var end = text.lastIndexOf("signature,");
        var signature = text.substring(end).strip().split(",")[1];
        assertThat(Seal.holds(Seal.publicKey(audit("key")), text.substring(0, end), signature))
                .isTrue();
    }

    @Test
    @DisplayName("L-07 what a record costs a write")
    void the_price() throws Exception {
        var plain = rate(connection -> {});
        var oneChain = rate(connection -> append(connection, Caller.LAOSHAN));
        var aChainEach = rate(connection ->
                append(connection, Math.toIntExact(Thread.currentThread().threadId()) + FAR_AWAY));
        var found = verify();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("records checked", found.records());
        figures.put("invalid", found.faults().size());
        figures.put("writes per second plain", plain);
        figures.put("writes per second with audit, all in one chain", oneChain);
        figures.put("ratio in one chain", Math.round(100.0 * oneChain / plain) / 100.0);
        figures.put("writes per second with audit, a chain each", aChainEach);
        figures.put("ratio with a chain each", Math.round(100.0 * aChainEach / plain) / 100.0);
        Figures.add("audit", figures);
        assertThat(oneChain).isGreaterThan(50);
    }

    private static void append(Connection connection, int chain) throws SQLException {
        Sql.run(
                connection,
                "select audit_append(?, ?)",
                chain,
                "{\"actor\":{\"account\":\"li\"},\"operation\":\"price\",\"result\":\"DONE\",\"changes\":[]}");
    }

    private interface Step {
        void take(Connection connection) throws SQLException;
    }

    /** Transactions a second by eight writers that insert one row each. */
    private long rate(Step step) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        var done = together(8, () -> {
            var count = 0L;
            try (var connection = runtime.getConnection()) {
                connection.setAutoCommit(false);
                Sql.run(connection, "select set_config('app.regions', '*', false)");
                while (System.nanoTime() < until) {
                    Sql.run(
                            connection,
                            "insert into timer (id, version, region_id, kind, subject_id, fire_at)"
                                    + " values (uuidv7(), 0, 1652, 'price', uuidv7(), 'infinity')");
                    step.take(connection);
                    connection.commit();
                    count++;
                }
                Sql.run(connection, "delete from timer where kind = 'price'");
                connection.commit();
                connection.setAutoCommit(true);
            }
            return count;
        });
        return done.stream().mapToLong(Long::longValue).sum() / 2;
    }

    private static Path audit(String name) {
        return Path.of(System.getProperty(TestServices.AUDIT), name);
    }

    private AuditVerification verify() throws SQLException {
        try (var connection = Sql.open()) {
            var signed = Files.isDirectory(audit("heads"))
                    ? SignedHeads.read(audit("heads"), Seal.publicKey(audit("key")))
                    : SignedHeads.none();
            return new Verifier(connection, signed).verify(null);
        }
    }

    private static <T> List<T> together(int writers, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(writers)) {
            var answers = pool.invokeAll(
                    IntStream.range(0, writers).mapToObj(i -> work).toList());
            var values = new java.util.ArrayList<T>();
            for (var answer : answers) {
                values.add(answer.get());
            }
            return values;
        }
    }
}
