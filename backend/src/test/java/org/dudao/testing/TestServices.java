package org.dudao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.dudao.local.AuditKey;
import org.dudao.local.LocalPostgres;
import org.dudao.local.LocalStack;

/** One real PostgreSQL and one small identity provider for the whole run; tests sign tokens with its key. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    /** The folder with key and signed heads of the audit trail. */
    public static final String AUDIT = "dudao.test.audit";

    private LocalPostgres postgres;
    private StandInKeycloak keycloak;
    private Clamd scanner;
    private Issuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            postgres = LocalPostgres.start(null, 0);
            issuer = Issuer.start();
            System.setProperty(Issuer.URL, issuer.url());
            System.setProperty(LocalStack.SUPERUSER_URL, postgres.superuserUrl());
            keycloak = StandInKeycloak.start();
            scanner = new Clamd();
            var audit = Files.createTempDirectory("dudao-audit");
            System.setProperty(AUDIT, audit.toString());
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", postgres.url()),
                    Map.entry("quarkus.datasource.password", "app_rt"),
                    Map.entry("quarkus.flyway.password", "app_owner"),
                    Map.entry("quarkus.oidc.auth-server-url", issuer.url()),
                    Map.entry("quarkus.oidc.credentials.secret", Issuer.SECRET),
                    Map.entry("quarkus.keycloak.admin-client.server-url", StandInKeycloak.url()),
                    Map.entry(
                            "dudao.files-root",
                            Files.createTempDirectory("dudao-files").toString()),
                    Map.entry("dudao.files.scanner-host", "127.0.0.1"),
                    Map.entry("dudao.files.scanner-port", String.valueOf(scanner.port())),
                    Map.entry("dudao.audit.key", AuditKey.in(audit).toString()),
                    Map.entry("dudao.audit.heads", audit.resolve("heads").toString()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        issuer.close();
        try {
            keycloak.close();
            postgres.close();
            scanner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
