package org.dudao.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * The running stack, as a seed or a test needs it.
 *
 * @param databaseUrl of the product; user and password are {@code app_owner} or {@code app_rt}
 * @param county whether the demonstration county is wanted
 */
record Stack(
        String webUrl,
        String issuer,
        String databaseUrl,
        Secrets secrets,
        Map<String, DemoUser> users,
        Path files,
        boolean county) {

    /** For programs that drive the product from outside. */
    Map<String, String> environment() {
        return Map.of(
                "DUDAO_URL", webUrl,
                "DUDAO_ISSUER", issuer,
                "DUDAO_MACHINE_SECRET", secrets.machine(),
                "DUDAO_DATABASE_URL", databaseUrl);
    }
}
