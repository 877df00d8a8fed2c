package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.LogManager;
import org.dudao.audit.Verify;

/** Verifies the audit trail of the local run: over its database if it is up, else over one started for the purpose. */
final class AuditVerify {

    private static final int PID = 0;
    private static final int PORT = 3;

    private AuditVerify() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        LogManager.getLogManager();
        var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
        var data = settings.home().resolve("postgres");
        if (!Files.isDirectory(data)) {
            System.err.println("✗ 还没有数据 / no data yet: " + data);
            System.exit(2);
        }
        System.exit(verify(settings, data) ? 0 : 1);
    }

    private static boolean verify(Settings settings, Path data) throws IOException, SQLException {
        var running = data.resolve("postmaster.pid");
        if (Files.exists(running)) {
            var lines = Files.readAllLines(running);
            if (ProcessHandle.of(Long.parseLong(lines.get(PID).strip())).isPresent()) {
                return verify(
                        settings,
                        "jdbc:postgresql://127.0.0.1:" + lines.get(PORT).strip() + "/dudao");
            }
        }
        try (var postgres = LocalPostgres.start(data, 0)) {
            return verify(settings, postgres.url());
        }
    }

    private static boolean verify(Settings settings, String url) throws SQLException {
        var audit = settings.audit();
        return Verify.run(url + "?user=app_owner&password=app_owner", audit.resolve("heads"), audit.resolve("key"));
    }
}
