package org.dudao.document;

import java.nio.charset.StandardCharsets;

/** The header that makes a browser save rather than show (RFC 6266). */
final class Attachment {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    static String named(String name) {
        var encoded = new StringBuilder("attachment; filename*=UTF-8''");
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
