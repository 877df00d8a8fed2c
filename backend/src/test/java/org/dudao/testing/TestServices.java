package org.dudao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import org.dudao.local.AuditKey;
import org.dudao.local.LocalPostgres;

/** One real PostgreSQL for the whole run, and the key with which tests sign tokens. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    /** Visible to tests in both class loaders as a system property, because each has its own statics. */
    static final String KEY = "dudao.test.private-key";

    /** The folder with key and signed heads of the audit trail. */
    public static final String AUDIT = "dudao.test.audit";

    static final String SUPERUSER_URL = "dudao.test.superuser-url";

    private LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = LocalPostgres.start(null, 0);
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            System.setProperty(KEY, base64(pair.getPrivate()));
            System.setProperty(SUPERUSER_URL, postgres.url() + "?user=postgres&password=postgres");
            var audit = java.nio.file.Files.createTempDirectory("dudao-audit");
            System.setProperty(AUDIT, audit.toString());
            return Map.of(
                    "dudao.audit.key", AuditKey.in(audit).toString(),
                    "dudao.audit.heads", audit.resolve("heads").toString(),
                    "quarkus.datasource.jdbc.url", postgres.url(),
                    "quarkus.datasource.password", "app_rt",
                    "quarkus.flyway.password", "app_owner",
                    "dudao.files-root",
                            java.nio.file.Files.createTempDirectory("dudao-files")
                                    .toString(),
                    "dudao.test.public-key",
                            Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(PrivateKey key) throws NoSuchAlgorithmException {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
