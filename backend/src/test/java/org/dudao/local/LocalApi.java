package org.dudao.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged product, as production runs it, with the local database, sign-in and front end. */
final class LocalApi {
    private final Settings settings;

    LocalApi(Settings settings) {
        this.settings = settings;
    }

    Child start(LocalPostgres postgres, Secrets secrets) throws IOException {
        Path product = settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        return Child.start(
                "Dudao",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-jar",
                        product.toString()),
                environment(postgres, secrets),
                settings.log("dudao"));
    }

    URI probe() {
        return URI.create(settings.webUrl() + "/q/health/ready");
    }

    private Map<String, String> environment(LocalPostgres postgres, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.webPort()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "app_rt");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "app_rt");
        environment.put("QUARKUS_FLYWAY_USERNAME", "app_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", "app_owner");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.web());
        environment.put("DUDAO_TIMERS_EVERY", "5s");
        // Seeds and tests do in a minute what people do in a week.
        for (var limit : List.of("REQUESTS", "WRITES", "UPLOADS", "EXPORTS", "ANONYMOUS")) {
            environment.put("DUDAO_LIMITS_" + limit, "100000");
        }
        environment.put("DUDAO_FIRST_OFFICE_REGION", "370214");
        environment.put("DUDAO_FIRST_OFFICE_ACCOUNT", "chenhua");
        environment.put("DUDAO_FIRST_OFFICE_NAME", "陈华");
        environment.put(
                "DUDAO_WEB_ROOT", settings.root().resolve("frontend/dist").toString());
        environment.put("DUDAO_FILES_ROOT", settings.home().resolve("files").toString());
        return environment;
    }
}
