package org.dudao.district;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dudao.person.InspectorSight;

/** Who leads a district looks at all its schools, to review the records of its inspectors; asked before there is a scope. */
@ApplicationScoped
class LedSchools implements InspectorSight {

    private static final String LED = """
            select s.school_id
            from district_member m join district_school s on s.region_id = m.region_id and s.district_id = m.district_id
            where m.inspector_id = ? and m.post = 'LEADER'
              and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?)
              and s.valid_from <= ? and (s.valid_until is null or s.valid_until >= ?)""";

    private final AgroalDataSource database;
    private final Clock clock;

    LedSchools(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<UUID> schools(UUID inspectorId) {
        var today = LocalDate.now(clock);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LED)) {
            query.setObject(1, inspectorId);
            for (var day = 2; day <= 5; day++) {
                query.setObject(day, today);
            }
            var row = query.executeQuery();
            var schools = new HashSet<UUID>();
            while (row.next()) {
                schools.add(row.getObject(1, UUID.class));
            }
            return schools;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
