package org.dudao.local;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;

/** The key that stands in for the identity provider's where none runs: drawn once for each test run. */
public final class SigningKey {

    /** The issuer of its tokens. */
    public static final String ISSUER = "https://dudao.test";

    /** The name of the key in the headers of its tokens. */
    public static final String ID = "test";

    /** Visible in every class loader of a test run as a system property, because each has its own statics. */
    private static final String PROPERTY = "dudao.test.private-key";

    private SigningKey() {}

    /** What an API has to know to believe {@link #token}, as {@code quarkus.oidc.public-key} takes it. */
    public static String publicKey() {
        try {
            var key = key();
            var shown = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return Base64.getEncoder().encodeToString(shown.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bearer token for {@code seconds}. */
    public static String token(String subject, String account, int seconds) {
        return sign(claims(subject, account, seconds));
    }

    /** What Keycloak says in an access token for the client {@code dudao-machine}. */
    public static JwtClaimsBuilder claims(String subject, String account, int seconds) {
        var now = Instant.now();
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .claim("preferred_username", account)
                .claim("typ", "Bearer")
                .claim("azp", "dudao-machine")
                .audience("dudao")
                .issuedAt(now)
                .expiresAt(now.plusSeconds(seconds));
    }

    public static String sign(JwtClaimsBuilder claims) {
        try {
            return claims.jws().keyId(ID).sign(key());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For signing what no library would build. */
    public static synchronized RSAPrivateCrtKey key() throws GeneralSecurityException {
        var known = System.getProperty(PROPERTY);
        if (known == null) {
            var drawn = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            known = Base64.getEncoder().encodeToString(drawn.getEncoded());
            System.setProperty(PROPERTY, known);
        }
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(known)));
    }
}
