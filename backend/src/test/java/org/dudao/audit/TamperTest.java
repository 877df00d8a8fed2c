package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dudao.local.AuditKey;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A superuser with every right over the database, and what the verifier says afterwards. Each deed is rolled back. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TamperTest {

    private static final int CHAIN = 424_242;
    private static final int RECORDS = 60;
    private static final int SIGNED_EVERY = 12;
    private static final int TIMES = 20;

    /** One way to tamper; returns the number of the record at which it must be found. */
    private interface Deed {
        long plant(Connection database, Random chance, int turn) throws SQLException, IOException;
    }

    @TempDir
    Path folder;

    private Path file;

    @Test
    @DisplayName("T-TAMPER, X-35: eight kinds, twenty times each: found, and the first bad record named")
    void everything_is_found() throws SQLException, IOException {
        file = folder.resolve("one.heads");
        var key = AuditKey.in(folder);
        var found = new LinkedHashMap<String, Integer>();
        try (var database = Sql.open()) {
            chain(database, key);
            var untouched = Files.readString(file);
            assertThat(verify(database, key).faults()).isEmpty();
            kinds().forEach((kind, deed) -> {
                for (var turn = 0; turn < TIMES; turn++) {
                    found.merge(kind, tried(database, key, untouched, deed, turn, kind) ? 1 : 0, Integer::sum);
                }
            });
            assertThat(verify(database, key).faults()).isEmpty();
        }
        Figures.add(
                "audit",
                new LinkedHashMap<>(java.util.Map.of(
                        "tampering planted",
                        kinds().size() * TIMES,
                        "tampering found",
                        found.values().stream().mapToInt(Integer::intValue).sum())));
        assertThat(found)
                .hasSize(8)
                .allSatisfy((kind, times) -> assertThat(times).as(kind).isEqualTo(TIMES));
    }

    private boolean tried(Connection database, Path key, String untouched, Deed deed, int turn, String kind) {
        try {
            database.setAutoCommit(false);
            Sql.run(database, "set local session_replication_role = replica");
            var expected = deed.plant(database, new Random(turn), turn);
            var faults = verify(database, key).faults();
            Files.writeString(file, untouched);
            assertThat(faults).as(kind + " " + turn).hasSize(1);
            assertThat(faults.getFirst().seq())
                    .as(kind + " " + turn + " " + faults)
                    .isEqualTo(expected);
            return faults.getFirst().regionId() == CHAIN;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private LinkedHashMap<String, Deed> kinds() {
        var kinds = new LinkedHashMap<String, Deed>();
        kinds.put("text edited", (database, chance, turn) -> {
            var seq = within(chance, 1, RECORDS);
            Sql.run(database, set("record = replace(record, 'deed', 'need')", seq));
            return seq;
        });
        kinds.put("search column edited", (database, chance, turn) -> {
            var column =
                    List.of("account", "operation", "result", "address", "name").get(turn % 5);
            var seq = within(chance, 1, RECORDS);
            Sql.run(database, "alter table audit_record alter column " + column + " drop expression");
            Sql.run(database, set(column + " = 'else'", seq));
            return seq;
        });
        kinds.put("record deleted", (database, chance, turn) -> {
            var seq = within(chance, 1, RECORDS);
            Sql.run(database, "delete" + one(seq));
            return seq;
        });
        kinds.put("record inserted", (database, chance, turn) -> {
            var seq = within(chance, 2, RECORDS);
            var forged =
                    text(database, seq).replace("deed", "need").replaceFirst("\"id\":\"........", "\"id\":\"00000000");
            var hash = Sha256.of(hash(database, seq - 1), forged);
            shift(database, seq);
            Sql.run(
                    database,
                    "insert into audit_record (region_id, seq, record, hash) values (?, ?, ?, ?)",
                    CHAIN,
                    seq,
                    forged,
                    hash);
            Sql.run(database, "update audit_head set seq = seq + 1 where region_id = " + CHAIN);
            return seq % SIGNED_EVERY == 0 ? seq : seq + 1;
        });
        kinds.put("two records swapped", (database, chance, turn) -> {
            var first = within(chance, 1, RECORDS - 1);
            var second = within(chance, (int) first + 1, RECORDS);
            Sql.run(database, set("seq = -1", first));
            Sql.run(database, set("seq = " + first, second));
            Sql.run(database, set("seq = " + second, -1));
            return first;
        });
        kinds.put("tail cut", (database, chance, turn) -> {
            var seq = within(chance, 2, RECORDS);
            Sql.run(database, "delete from audit_record where region_id = " + CHAIN + " and seq >= " + seq);
            if (turn % 2 == 0) {
                head(database, seq - 1, hash(database, seq - 1));
            }
            return seq;
        });
        kinds.put("chain rewritten", (database, chance, turn) -> {
            var seq = within(chance, 1, RECORDS);
            var before = seq == 1 ? Sha256.of("dudao audit chain " + CHAIN) : hash(database, seq - 1);
            for (var at = seq; at <= RECORDS; at++) {
                var text = at == seq ? text(database, at).replace("deed", "need") : text(database, at);
                before = Sha256.of(before, text);
                Sql.run(
                        database,
                        "update audit_record set record = ?, hash = ? where region_id = ? and seq = ?",
                        text,
                        before,
                        CHAIN,
                        at);
            }
            head(database, RECORDS, before);
            return (seq + SIGNED_EVERY - 1) / SIGNED_EVERY * SIGNED_EVERY;
        });
        kinds.put("signed head changed", (database, chance, turn) -> {
            var seq = within(chance, 1, RECORDS / SIGNED_EVERY) * SIGNED_EVERY;
            var other = HexFormat.of().toHexDigits(chance.nextLong()).repeat(4);
            if (turn % 2 == 0) {
                Sql.run(
                        database,
                        "update audit_signed_head set line = regexp_replace(line, '[0-9a-f]{64}', '" + other + "')"
                                + one(seq).replace(" from audit_record", ""));
            } else {
                var lines = Files.readAllLines(file);
                lines.replaceAll(
                        line -> line.contains(" " + seq + " ") ? line.replaceFirst("[0-9a-f]{64}", other) : line);
                Files.write(file, lines);
            }
            return seq;
        });
        return kinds;
    }

    private void chain(Connection database, Path key) throws SQLException, IOException {
        var lines = new ArrayList<String>();
        for (var seq = 1; seq <= RECORDS; seq++) {
            Sql.run(database, "select audit_append(?, ?)", CHAIN, """
                    {"actor":{"account":"li","name":"李","role":"OFFICE"},"operation":"deedDone","result":"DONE",\
                    "address":"10.0.0.1","changes":[]}""");
            if (seq % SIGNED_EVERY == 0) {
                var hash = HexFormat.of().formatHex(hash(database, seq));
                var head = SignedHead.of(
                        OffsetDateTime.parse("2026-11-02T09:00:00+08:00"), CHAIN, seq, hash, Seal.privateKey(key));
                lines.add(head.line());
                Sql.run(database, "insert into audit_signed_head values (?, ?, ?)", CHAIN, seq, head.line());
            }
        }
        Files.write(file, lines);
    }

    private AuditVerification verify(Connection database, Path key) throws SQLException {
        return new Verifier(database, SignedHeads.read(folder, Seal.publicKey(key))).verify(Set.of(CHAIN));
    }

    private static void shift(Connection database, long seq) throws SQLException {
        Sql.run(database, "update audit_record set seq = -seq where region_id = " + CHAIN + " and seq >= " + seq);
        Sql.run(database, "update audit_record set seq = 1 - seq where region_id = " + CHAIN + " and seq < 0");
    }

    private static void head(Connection database, long seq, byte[] hash) throws SQLException {
        Sql.run(database, "update audit_head set seq = ?, hash = ? where region_id = ?", seq, hash, CHAIN);
    }

    private static String text(Connection database, long seq) throws SQLException {
        return Sql.one(database, "select record" + one(seq), String.class);
    }

    private static byte[] hash(Connection database, long seq) throws SQLException {
        return Sql.one(database, "select hash" + one(seq), byte[].class);
    }

    private static String set(String change, long seq) {
        return "update audit_record set " + change + one(seq).replace(" from audit_record", "");
    }

    private static String one(long seq) {
        return " from audit_record where region_id = " + CHAIN + " and seq = " + seq;
    }

    private static long within(Random chance, int first, int last) {
        return chance.nextInt(first, last + 1);
    }
}
