package org.dudao.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;

/** The district of a scene's school and the inspector who leads it, who answers for no school of their own. */
record Zone(UUID leaderId, Caller leader) {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static Zone of(Scene scene) {
        var region = scene.inspector().region();
        var leader = Given.inspector(region);
        led(region, scene.schoolId(), leader);
        return new Zone(leader, Caller.inspector(region, leader));
    }

    /** From now on the school lies in a district of its own that this inspector leads. */
    static void led(int region, UUID school, UUID inspector) {
        var district = UUID.randomUUID();
        Sql.run(
                "insert into district (id, version, region_id, name, level, valid_from) values (?, 0, ?, ?, 'COUNTY', ?)",
                district,
                region,
                "责任区" + district,
                LONG_AGO);
        Sql.run(
                "insert into district_member (id, version, region_id, district_id, inspector_id, post, valid_from)"
                        + " values (?, 0, ?, ?, ?, 'LEADER', ?)",
                UUID.randomUUID(),
                region,
                district,
                inspector,
                LONG_AGO);
        Sql.run(
                "insert into district_school (id, version, region_id, district_id, school_id, valid_from)"
                        + " values (?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                region,
                district,
                school,
                LONG_AGO);
    }
}
