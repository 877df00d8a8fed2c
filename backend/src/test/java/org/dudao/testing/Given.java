package org.dudao.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Rows that a test of another feature needs to stand on. Every call makes new ones, so no two tests share them. */
public final class Given {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Given() {}

    public static UUID school(int region) {
        var id = UUID.randomUUID();
        var code = "T" + NEXT.incrementAndGet();
        Sql.run(
                "insert into school (id, version, region_id, code, name, kind, ownership, state)"
                        + " values (?, 0, ?, ?, ?, 'PRIMARY', 'PUBLIC', 'OPEN')",
                id,
                region,
                code,
                "实验小学" + code);
        return id;
    }

    public static UUID inspector(int region) {
        var id = UUID.randomUUID();
        var number = "D" + NEXT.incrementAndGet();
        Sql.run(
                "insert into inspector (id, version, region_id, number, name, kind) values (?, 0, ?, ?, ?, 'PART_TIME')",
                id,
                region,
                number,
                "督学" + number);
        return id;
    }

    public static void assigned(int region, UUID schoolId, UUID inspectorId) {
        Sql.run(
                "insert into assignment (id, version, region_id, school_id, inspector_id, valid_from, over_ratio)"
                        + " values (?, 0, ?, ?, ?, ?, false)",
                UUID.randomUUID(),
                region,
                schoolId,
                inspectorId,
                LONG_AGO);
    }
}
