package org.dudao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import org.dudao.local.LocalPostgres;

/** One real PostgreSQL and one small identity provider for the whole run; tests sign tokens with its key. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    /** Visible to tests in both class loaders as a system property, because each has its own statics. */
    static final String KEY = "dudao.test.private-key";

    static final String SUPERUSER_URL = "dudao.test.superuser-url";

    static final String ISSUER = "dudao.test.issuer";

    private LocalPostgres postgres;
    private Issuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            postgres = LocalPostgres.start(null, 0);
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            issuer = Issuer.start(pair);
            System.setProperty(ISSUER, issuer.url());
            System.setProperty(KEY, base64(pair.getPrivate()));
            System.setProperty(SUPERUSER_URL, postgres.url() + "?user=postgres&password=postgres");
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    postgres.url(),
                    "quarkus.datasource.password",
                    "app_rt",
                    "quarkus.flyway.password",
                    "app_owner",
                    "dudao.files-root",
                    java.nio.file.Files.createTempDirectory("dudao-files").toString(),
                    "quarkus.oidc.auth-server-url",
                    issuer.url(),
                    "quarkus.oidc.credentials.secret",
                    Issuer.SECRET);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(PrivateKey key) throws NoSuchAlgorithmException {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Override
    public void stop() {
        issuer.close();
        try {
            postgres.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
