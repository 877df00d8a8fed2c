package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.jpg",
        "C:\\photos\\校门.jpg, 校门.jpg",
        "..\\..\\x, x.jpg",
        "/abs, abs.jpg",
        "C:\\x, x.jpg",
        "CON, _CON.jpg",
        "aux.jpg, _aux.jpg",
        "com1.tar.jpg, _com1.tar.jpg",
        "console.jpg, console.jpg",
        "., file.jpg",
        "'', file.jpg",
        "a;b.jpg, a;b.jpg",
        "'a\"b\r\nX: y.jpg', abX y.jpg",
        "😀.jpg, 😀.jpg",
        "a.jpg., a.jpg",
        "'a.jpg  ', a.jpg",
        "a.jpg::$DATA, a.jpg$DATA.jpg",
        "e\u0301.jpg, é.jpg",
        "photo.JPEG, photo.JPEG",
        "a\u0000b.jpg, ab.jpg",
        "x\u202Egpj.exe, xgpj.exe.jpg",
        ".., file.jpg",
        "-rf.jpg, rf.jpg",
        "a\uD800b.jpg, ab.jpg",
        "食堂 卫生.jpg, 食堂 卫生.jpg"
    })
    void a_name_from_a_device_becomes_a_label_with_a_fitting_ending(String given, String label) {
        assertThat(new FileName(given).as(FileKind.JPEG)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, true",
        "a.JPEG, true",
        "a.php.jpg, true",
        "a, true",
        "方案V1.2, true",
        "a.jpg., true",
        "a.png, false",
        "a.jpg.php, false",
        "a.jpg;.php, false",
        "a.hta, false",
        "x\u202Egpj.exe, false"
    })
    void a_name_that_claims_another_kind_does_not_fit(String given, boolean fits) {
        assertThat(new FileName(given).fits(FileKind.JPEG)).isEqualTo(fits);
    }

    @Test
    void a_very_long_name_is_cut_but_keeps_its_ending_and_whole_characters() {
        var label = new FileName("𠮷".repeat(3000) + ".pdf").as(FileKind.PDF);
        assertThat(label).hasSizeLessThanOrEqualTo(200).endsWith("𠮷.pdf");
        assertThat(label.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
        assertThat(new FileName("a".repeat(5000)).as(FileKind.JPEG)).hasSize(200);
    }
}
