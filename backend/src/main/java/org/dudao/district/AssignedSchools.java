package org.dudao.district;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dudao.person.InspectorReach;

/** An inspector's scope: the schools assigned on that day, asked before there is a scope. */
@ApplicationScoped
class AssignedSchools implements InspectorReach {

    private static final String ASSIGNED =
            "select school_id from assignment where inspector_id = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)";

    private final AgroalDataSource database;

    AssignedSchools(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> schools(UUID inspectorId, LocalDate day) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ASSIGNED)) {
            query.setObject(1, inspectorId);
            query.setObject(2, day);
            query.setObject(3, day);
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
