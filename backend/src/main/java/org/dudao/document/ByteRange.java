package org.dudao.document;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** One range of bytes (RFC 9110, 14). Several at once, or one beyond the end, are refused with 416 (B-21). */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    static ByteRange of(String header, long size) {
        var range = ONE.matcher(header.strip());
        if (!range.matches()) {
            throw unsatisfiable(size);
        }
        var from = range.group(1);
        var to = range.group(2);
        var first = from.isEmpty() ? Math.max(0, size - number(to, 0)) : number(from, 0);
        var last = from.isEmpty() ? size - 1 : Math.min(size - 1, number(to, size - 1));
        if (first > last) {
            throw unsatisfiable(size);
        }
        return new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }

    private static long number(String digits, long otherwise) {
        return digits.isEmpty() ? otherwise : Long.parseLong(digits);
    }

    private static ClientErrorException unsatisfiable(long size) {
        return new ClientErrorException(
                Response.status(416).header("Content-Range", "bytes */" + size).build());
    }
}
