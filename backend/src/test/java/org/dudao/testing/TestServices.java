package org.dudao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.dudao.local.LocalPostgres;
import org.dudao.local.LocalStack;

/** One real PostgreSQL and one small identity provider for the whole run; tests sign tokens with its key. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

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
            return Map.of(
                    "quarkus.keycloak.admin-client.server-url",
                    StandInKeycloak.url(),
                    "quarkus.datasource.jdbc.url",
                    postgres.url(),
                    "quarkus.datasource.password",
                    "app_rt",
                    "quarkus.flyway.password",
                    "app_owner",
                    "dudao.files-root",
                    Files.createTempDirectory("dudao-files").toString(),
                    "dudao.files.scanner-host",
                    "127.0.0.1",
                    "dudao.files.scanner-port",
                    String.valueOf(scanner.port()),
                    "quarkus.oidc.auth-server-url",
                    issuer.url(),
                    "quarkus.oidc.credentials.secret",
                    Issuer.SECRET);
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
