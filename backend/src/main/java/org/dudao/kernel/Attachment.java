package org.dudao.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a browser is told to save an answer under a name. */
public final class Attachment {

    private Attachment() {}

    /** Any name survives the header this way (RFC 6266, RFC 8187), and none can end it. */
    public static String named(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
