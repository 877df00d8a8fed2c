package org.dudao.kernel;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Tells row-level security who asks, each time a connection leaves the pool; the former value never survives. */
@Singleton
class ScopedConnections implements AgroalPoolInterceptor {

    private static final String TELL = """
            select set_config('app.person', ?, false), set_config('app.home', ?, false),
                   set_config('app.regions', ?, false), set_config('app.schools', ?, false)""";

    private final Instance<CallerScope> caller;

    ScopedConnections(Instance<CallerScope> caller) {
        this.caller = caller;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var settings = caller.get().settingsOrNone();
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, settings.person());
            statement.setString(2, settings.home());
            statement.setString(3, settings.regions());
            statement.setString(4, settings.schools());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("scope could not be set", e);
        }
    }
}
