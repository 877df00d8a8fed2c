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

    /** A school whose inspector, photo, public phone and office are all there, so that a plate can be made for it. */
    public static UUID presentable(int region, String name) {
        var school = school(region);
        Sql.run("update school set name = ? where id = ?", name, school);
        assigned(region, school, presentable(region));
        return school;
    }

    /** An inspector with a photo and a public phone, in a division that has an imprint. */
    public static UUID presentable(int region) {
        var inspector = inspector(region);
        var photo = UUID.randomUUID();
        Sql.run(
                "insert into file (id, version, region_id, uploaded_by, sha256, media_type, size, name, created_at, state)"
                        + " values (?, 0, ?, ?, ?, 'image/jpeg', 1, 'photo.jpg', now(), 'CLEAN')",
                photo,
                region,
                UUID.randomUUID(),
                "0".repeat(64));
        Sql.run(
                "update inspector set photo_id = ?, public_phone = '0532-8786', phone = '13800001234' where id = ?",
                photo,
                inspector);
        Sql.run(
                "insert into plate_imprint (id, version, region_id, office_name, complaint_phone, changed_on)"
                        + " values (?, 0, ?, '督导室', '0532-1234', '2026-11-02') on conflict do nothing",
                UUID.randomUUID(),
                region);
        return inspector;
    }
}
