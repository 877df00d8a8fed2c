package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    static final Path SOURCES = Path.of("src/main/java");
    static final Pattern CODE = Pattern.compile(
            "new\\s+(?:RuleViolation|Conflict|NotAllowed)\\(\\s*\"([a-z.-]+)\"|problems\\.response\\(\\d{3}, \"([a-z-]+)\"");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.keys(Locale.ENGLISH)).isEqualTo(Words.keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void every_refusal_has_words() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                        .map(code -> "problem." + code)
                        .forEach(codes::add);
            }
        }
        assertThat(codes).contains("problem.stale", "problem.csrf");
        assertThat(Words.keys(Locale.SIMPLIFIED_CHINESE)).containsAll(codes);
    }
}
