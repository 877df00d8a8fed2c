package org.dudao.inspection;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the database says to the product's own role, with every scope open, when it must not do something. */
final class Refusals {

    private Refusals() {}

    static String of(String sql) throws SQLException {
        var database = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(database, "app_rt", "app_rt");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '*', false)");
            return "changed " + statement.executeUpdate(sql);
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
