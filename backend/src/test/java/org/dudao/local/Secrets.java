package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Client secrets of one machine: drawn once, kept beside its data, in no repository. */
record Secrets(String web, String machine, String accounts) {

    static Secrets of(Path home) throws IOException {
        Path file = home.resolve("secrets");
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        while (lines.size() < 3) {
            lines.add(draw());
        }
        Files.write(file, lines);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    Map<String, String> forRealm() {
        return Map.of("DUDAO_WEB_SECRET", web, "DUDAO_MACHINE_SECRET", machine, "DUDAO_ACCOUNTS_SECRET", accounts);
    }

    private static String draw() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
