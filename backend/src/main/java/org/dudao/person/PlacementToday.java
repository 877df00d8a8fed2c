package org.dudao.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The placement that an account holds on a day unless it is shut, as SQL: it is asked on every request, before there is
 * a scope, and whoever has to ask something else of the database first can ask both at once.
 */
public final class PlacementToday {

    /** What begins with a path lies between the path and the path with a colon, which follows the digits. */
    private static final String QUERY = """
            select p.id as person, p.name, p.account, l.role, l.region_id, l.school_id, l.inspector_id, p.last_used_on,
                   array(select below.id from division here, division below
                         where here.id = l.region_id and below.path ~>=~ here.path
                           and below.path ~<~ (here.path || ':') and below.level <> 'TOWNSHIP') as regions
            from person p join placement l on l.region_id = p.region_id and l.person_id = p.id
            where p.%s = %s and p.state not in ('DISABLED', 'ENDED')
              and l.valid_from <= ? and (l.valid_until is null or l.valid_until >= ?)""";

    private PlacementToday() {}

    /** @param subject an SQL expression; two parameters follow, both the day */
    public static String of(String subject) {
        return QUERY.formatted("subject", subject);
    }

    static String ofPerson(String id) {
        return QUERY.formatted("id", id);
    }

    public static Placed read(ResultSet row) throws SQLException {
        Set<Integer> regions =
                new HashSet<>(List.of((Integer[]) row.getArray("regions").getArray()));
        return new Placed(
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("account"),
                Role.valueOf(row.getString("role")),
                row.getInt("region_id"),
                regions,
                row.getObject("school_id", UUID.class),
                row.getObject("inspector_id", UUID.class),
                row.getObject("last_used_on", LocalDate.class));
    }
}
