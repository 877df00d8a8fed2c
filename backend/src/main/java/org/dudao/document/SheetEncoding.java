package org.dudao.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a CSV file writes its characters. */
public enum SheetEncoding {
    UTF_8(StandardCharsets.UTF_8),
    /** What spreadsheets in Chinese write; GBK is a part of it. */
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    SheetEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
