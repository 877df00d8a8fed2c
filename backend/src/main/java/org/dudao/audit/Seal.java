package org.dudao.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 as {@code openssl} writes it: the private key in one file, the public one beside it with {@code .pub}. */
final class Seal {

    private static final String ALGORITHM = "Ed25519";

    private Seal() {}

    static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem(file)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no Ed25519 key in " + file, e);
        }
    }

    static PublicKey publicKey(Path privateKey) {
        var file = privateKey.resolveSibling(privateKey.getFileName() + ".pub");
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(pem(file)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no Ed25519 key in " + file, e);
        }
    }

    static String sign(PrivateKey key, String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False for whatever is no signature of that text by that key. */
    static boolean holds(PublicKey key, String text, String sealed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(sealed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] pem(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }
}
