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
        "photo.JPEG, photo.JPEG",
        "a\u0000b.jpg, ab.jpg",
        "x\u202Egpj.exe, xgpj.exe.jpg",
        ".., file.jpg",
        "-rf.jpg, rf.jpg",
        "a\uD800b.jpg, ab.jpg",
        "食堂 卫生.jpg, 食堂 卫生.jpg"
    })
    void a_name_from_a_device_becomes_a_label_with_a_fitting_ending(String given, String label) {
        assertThat(FileName.fromString(given).as(FileKind.JPEG)).isEqualTo(label);
    }

    @Test
    void a_very_long_name_is_cut_but_keeps_its_ending_and_whole_characters() {
        var label = FileName.fromString("𠮷".repeat(3000) + ".pdf").as(FileKind.PDF);
        assertThat(label).hasSizeLessThanOrEqualTo(200).endsWith("𠮷.pdf");
    }
}
