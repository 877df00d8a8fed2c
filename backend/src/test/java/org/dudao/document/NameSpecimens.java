package org.dudao.document;

import java.util.List;
import java.util.stream.Stream;

/** Eighty names as attackers, old systems and proud parents give them (B-08). */
final class NameSpecimens {

    private static final List<String> PATHS = List.of(
            "../../etc/passwd",
            "../../../../../../etc/shadow.jpg",
            "..\\..\\x",
            "..\\..\\windows\\win.ini",
            "/abs",
            "/etc/passwd.jpg",
            "//host/share/a.jpg",
            "\\\\host\\share\\a.jpg",
            "C:\\x",
            "C:a.jpg",
            "C:/Users/a.jpg",
            "file:///etc/passwd",
            "....//....//a.jpg",
            "..;/a.jpg",
            "%2e%2e%2fa.jpg",
            "..%c0%af..%c0%afa.jpg",
            "a/../../b.jpg",
            "./a.jpg",
            "~/a.jpg",
            "~root",
            ".",
            "..",
            "...",
            "/",
            "\\",
            "");

    private static final List<String> DEVICES = List.of(
            "CON",
            "con.jpg",
            "aux.jpg",
            "NUL",
            "nul.tar.jpg",
            "PRN.jpg",
            "COM1",
            "com9.jpg",
            "LPT1.jpg",
            "CONIN$",
            "CLOCK$");

    private static final List<String> HEADERS = List.of(
            "a\"b\r\nX: y.jpg",
            "a\r\nSet-Cookie: s=1.jpg",
            "a\nX: y.jpg",
            "a\rX: y.jpg",
            "a\u0085X: y.jpg",
            "a\u2028X: y.jpg",
            "a;b.jpg",
            "a; filename=b.exe; .jpg",
            "a\".jpg",
            "a\\\".jpg",
            "a'b'c.jpg",
            "UTF-8''b.jpg",
            "=?UTF-8?B?YQ==?=.jpg",
            "a,b.jpg",
            "a=b.jpg",
            "a%0d%0aX: y.jpg",
            "a*b?.jpg",
            "a|b<c>d.jpg");

    private static final List<String> CHARACTERS = List.of(
            "a\u0000.jpg",
            "a\u0001\u001f\u007f.jpg",
            "\u202Egpj.a",
            "a\u202A\u202B\u2066b.jpg",
            "a\u200B\u200D\uFEFFb.jpg",
            "a\uD800b.jpg",
            "a\uDC00",
            "a\uFFFE\uFFFF.jpg",
            "e\u0301.jpg",
            "ﬁle．ｊｐｇ",
            "😀👨‍👩‍👧.jpg",
            "校门 1.jpg",
            "食堂\u3000卫生.jpg",
            "𠮷野家.jpg",
            "مدرسة.jpg",
            " .jpg",
            "\t",
            "-rf.jpg",
            "--help",
            "$(id).jpg",
            "`id`.jpg",
            "a && b.jpg",
            "${jndi:ldap://x}.jpg",
            "{{7*7}}.jpg",
            "<img src=x onerror=y>.jpg");

    static final List<String> ALL = Stream.of(
                    PATHS, DEVICES, HEADERS, CHARACTERS, List.of("a".repeat(990) + ".jpg", "校".repeat(110) + ".jpg"))
            .flatMap(List::stream)
            .toList();

    private NameSpecimens() {}
}
