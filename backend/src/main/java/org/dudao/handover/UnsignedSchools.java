package org.dudao.handover;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dudao.person.InspectorSight;

/** Both see a school until both have signed its handover; asked before there is a scope. */
@ApplicationScoped
class UnsignedSchools implements InspectorSight {

    private static final String UNSIGNED = "select school_id from handover where ? in (former_id, next_id)"
            + " and (former_at is null or next_at is null)";

    private final AgroalDataSource database;

    UnsignedSchools(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> schools(UUID inspectorId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(UNSIGNED)) {
            query.setObject(1, inspectorId);
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
