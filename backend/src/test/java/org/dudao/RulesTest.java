package org.dudao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads a rule of districts, inspectors, induction or plates finds the test that shows it kept. */
class RulesTest {

    private static final Pattern SHOWN = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
    private static final Pattern RULE = Pattern.compile("C\\d{1,2}-\\d{2}");

    private static Stream<String> rules(int chapter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "C%d-%02d".formatted(chapter, number));
    }

    @Test
    void every_rule_has_a_test_that_bears_its_id() throws IOException {
        var shown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SHOWN.matcher(Files.readString(file))
                        .results()
                        .flatMap(name -> RULE.matcher(name.group(1)).results())
                        .forEach(rule -> shown.add(rule.group()));
            }
        }
        var wanted = Stream.of(rules(1, 8), rules(2, 13), rules(3, 1), rules(4, 3))
                .flatMap(rules -> rules)
                .toList();
        assertThat(shown).containsAll(wanted);
    }
}
