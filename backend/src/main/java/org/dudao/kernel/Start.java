package org.dudao.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import org.dudao.kernel.StartCheck.DatabaseRole;
import org.eclipse.microprofile.config.Config;

/** Looks before it serves: an unsafe configuration ends the start with a list of what to change. */
@ApplicationScoped
class Start {

    private static final String ROLE = """
            select rolname, rolsuper, rolbypassrls,
                   exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns
            from pg_roles r where rolname = current_user""";

    private final Config config;
    private final AgroalDataSource database;

    Start(Config config, AgroalDataSource database) {
        this.config = config;
        this.database = database;
    }

    void look(@Observes @Priority(1) StartupEvent started) throws SQLException {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        var arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        var faults = new StartCheck(key -> config.getOptionalValue(key, String.class), role(), arguments).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "配置不安全，拒绝启动 / refusing to start, unsafe configuration:\n- " + String.join("\n- ", faults));
        }
    }

    DatabaseRole role() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(ROLE);
            row.next();
            return new DatabaseRole(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
        }
    }
}
