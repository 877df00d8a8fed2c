package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The key that signs the heads of the audit trail here: drawn once, outside of the database, in no repository. */
public final class AuditKey {

    private AuditKey() {}

    /** The private key in {@code folder}, with its public half beside it; both are drawn at the first call. */
    public static Path in(Path folder) throws IOException {
        Path file = folder.resolve("key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            try {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
                Files.writeString(
                        folder.resolve("key.pub"),
                        pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return file;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(bytes));
    }
}
