package org.dudao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.dudao.local.LocalPostgres;
import org.dudao.local.LocalStack;
import org.dudao.local.SigningKey;

/** One real PostgreSQL for the whole run, and the key with which tests sign tokens. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    private LocalPostgres postgres;
    private StandInKeycloak keycloak;
    private Clamd scanner;

    @Override
    public Map<String, String> start() {
        try {
            postgres = LocalPostgres.start(null, 0);
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
                    "dudao.test.public-key",
                    SigningKey.publicKey());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            keycloak.close();
            postgres.close();
            scanner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
