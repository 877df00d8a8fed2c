package org.dudao.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dudao.local.SigningKey;

/** Tokens that look like a caller's and are not: one for each trick of security 4.7. */
public final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + SigningKey.ID + "\"%s}";

    private final Caller caller;
    private final KeyPair own;

    public Forgery(Caller caller) {
        this.caller = caller;
        try {
            own = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the name of the trick. */
    public Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        var good = caller.token();
        var parts = good.split("\\.");
        for (var none : List.of("none", "None", "nOnE", "NONE")) {
            all.put("K-01 alg " + none, base64("{\"alg\":\"" + none + "\"}") + "." + parts[1] + ".");
        }
        all.put("K-01 empty signature", parts[0] + "." + parts[1] + ".");
        all.put("K-01 no signature", parts[0] + "." + parts[1]);
        all.put("K-02 HS256 with the public key", symmetric("HS256", "HmacSHA256", parts[1]));
        all.put("K-02 HS512 with the public key", symmetric("HS512", "HmacSHA512", parts[1]));
        all.put(
                "K-03 signed with an own key",
                caller.claims().jws().keyId(SigningKey.ID).sign(own.getPrivate()));
        all.put(
                "K-03 own key in the header",
                caller.claims()
                        .jws()
                        .header("jwk", Issuer.jwk("mine", (RSAKey) own.getPublic()))
                        .sign(own.getPrivate()));
        naming("http://127.0.0.1:9/keys").forEach(token -> all.put("K-03 keys elsewhere " + all.size(), token));
        for (var kid : List.of("../../dev/null", "x' or '1'='1", "k".repeat(10_000), "", "unknown")) {
            all.put("K-04 kid " + kid.substring(0, Math.min(16, kid.length())), withKeyId(kid));
        }
        var now = Instant.now();
        all.put("K-05 expired a minute ago", SigningKey.sign(caller.claims().expiresAt(now.minusSeconds(60))));
        all.put("K-05 expired an hour ago", SigningKey.sign(caller.claims().expiresAt(now.minusSeconds(3_600))));
        all.put(
                "K-05 not yet valid",
                SigningKey.sign(
                        caller.claims().claim("nbf", now.plusSeconds(3_600).getEpochSecond())));
        all.put(
                "K-05 issued in the future",
                SigningKey.sign(caller.claims().issuedAt(now.plusSeconds(3_600)).expiresAt(now.plusSeconds(7_200))));
        all.put("K-05 never expires", handmade(payload().replaceAll(",\"exp\":\\d+", "")));
        all.put("K-05 expiry is text", handmade(payload().replaceAll("\"exp\":\\d+", "\"exp\":\"never\"")));
        all.put("K-06 for somebody else", SigningKey.sign(caller.claims().audience("account")));
        all.put("K-06 for nobody", handmade(payload().replace(",\"aud\":\"dudao\"", "")));
        all.put(
                "K-06 for others only",
                SigningKey.sign(caller.claims().audience(java.util.Set.of("account", "dudao-web"))));
        all.put("K-07 of another issuer", SigningKey.sign(caller.claims().issuer("https://elsewhere.example")));
        all.put("K-07 issuer with a slash", SigningKey.sign(caller.claims().issuer(SigningKey.ISSUER + "/")));
        all.put("K-07 of no issuer", handmade(payload().replaceAll(",\"iss\":\"[^\"]+\"", "")));
        all.put(
                "K-08 ID token",
                SigningKey.sign(caller.claims().claim("typ", "ID").audience("dudao-web")));
        all.put("K-08 ID token for us", SigningKey.sign(caller.claims().claim("typ", "ID")));
        all.put("K-08 refresh token", SigningKey.sign(caller.claims().claim("typ", "Refresh")));
        all.put("K-08 logout token", SigningKey.sign(caller.claims().claim("typ", "Logout")));
        all.put("K-08 of another client", SigningKey.sign(caller.claims().claim("azp", "dudao-web")));
        all.put("K-08 without subject", handmade(payload().replaceAll(",\"sub\":\"[^\"]+\"", "")));
        all.put(
                "K-09 payload changed",
                parts[0] + "."
                        + base64(payload()
                                .replace(
                                        caller.person().toString(),
                                        UUID.randomUUID().toString())) + "." + parts[2]);
        all.put("K-09 signature changed", good.substring(0, good.length() - 8) + "AAAAAAAA");
        all.put("K-09 two signatures", good + "." + parts[2]);
        all.put("K-09 two tokens", good + " " + good);
        all.put("K-09 five parts, as a JWE", good + ".AAAA.AAAA");
        all.put(
                "K-09 JSON form",
                "{\"payload\":\"" + parts[1] + "\",\"signatures\":[{\"protected\":\"" + parts[0] + "\",\"signature\":\""
                        + parts[2] + "\"}]}");
        all.put("K-09 sixty kilobytes", SigningKey.sign(caller.claims().claim("x", "x".repeat(60_000))));
        all.put("K-09 critical extension", handmade(HEADER.formatted(",\"crit\":[\"x\"],\"x\":1"), payload()));
        all.put("K-09 opaque", "b".repeat(40));
        all.put(
                "K-12 subject twice",
                handmade("{\"sub\":\"" + UUID.randomUUID() + "\"," + payload().substring(1)));
        all.put(
                "K-12 issuer twice",
                handmade("{\"iss\":\"https://elsewhere.example\"," + payload().substring(1)));
        return all;
    }

    /** Good but for the key id, which nobody knows. */
    public String withKeyId(String kid) {
        return caller.claims().jws().keyId(kid).sign(own.getPrivate());
    }

    /** Signed with an own key that is to be had at an address of the forger's choice. */
    public List<String> naming(String keysAt) {
        return List.of(
                caller.claims().jws().keyId("mine").header("jku", keysAt).sign(own.getPrivate()),
                caller.claims().jws().keyId("mine").header("x5u", keysAt).sign(own.getPrivate()),
                caller.claims().jws().keyId(keysAt).sign(own.getPrivate()));
    }

    private String payload() {
        var now = Instant.now().getEpochSecond();
        var text = new StringBuilder("{\"typ\":\"Bearer\",\"azp\":\"dudao-machine\",\"iss\":\"")
                .append(SigningKey.ISSUER)
                .append("\",\"aud\":\"dudao\",\"sub\":\"")
                .append(caller.person())
                .append("\",\"iat\":")
                .append(now)
                .append(",\"exp\":")
                .append(now + 600);
        return text.append('}').toString();
    }

    private static String handmade(String claims) {
        return handmade(HEADER.formatted(""), claims);
    }

    /** What no library would build, signed by the identity provider all the same. */
    private static String handmade(String header, String claims) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(SigningKey.key());
            var content = base64(header) + "." + base64(claims);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String symmetric(String name, String algorithm, String payload) {
        try {
            var key = SigningKey.key();
            var known = java.security.KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(known.getEncoded(), algorithm));
            var content = base64("{\"alg\":\"" + name + "\",\"kid\":\"" + SigningKey.ID + "\"}") + "." + payload;
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
