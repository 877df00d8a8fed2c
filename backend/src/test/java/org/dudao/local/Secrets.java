package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Client secrets of one machine: drawn once, kept beside its data, in no repository. */
record Secrets(String web, String machine) {

    static Secrets of(Path home) throws IOException {
        Path file = home.resolve("secrets");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            return new Secrets(lines.get(0), lines.get(1));
        }
        var secrets = new Secrets(draw(), draw());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, secrets.web + "\n" + secrets.machine + "\n");
        return secrets;
    }

    Map<String, String> forRealm() {
        return Map.of("DUDAO_WEB_SECRET", web, "DUDAO_MACHINE_SECRET", machine);
    }

    private static String draw() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
