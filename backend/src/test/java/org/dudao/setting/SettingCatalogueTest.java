package org.dudao.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dudao.region.SettingNumber;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** Whatever a feature reads from the settings can be seen and set. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SettingCatalogueTest {

    /** A number that is read by its key alone would be on no screen. */
    private static final Pattern HIDDEN = Pattern.compile("ettings\\.numbers?\\(\\s*\"([a-z.-]+)\"");

    @Inject
    SettingCatalogue catalogue;

    @Test
    void every_number_has_a_name_a_rule_and_bounds_that_hold_the_usual_one() {
        var words = ResourceBundle.getBundle("words/setting", Locale.SIMPLIFIED_CHINESE);
        assertThat(catalogue.all()).hasSizeGreaterThan(30).allSatisfy(number -> {
            assertThat(words.containsKey("setting.name." + number.key()))
                    .as(number.key())
                    .isTrue();
            assertThat(number.rule()).isNotBlank();
            assertThat(number.usual()).as(number.key()).isBetween(number.least(), number.most());
        });
        assertThat(catalogue.all().stream().map(SettingNumber::key)).doesNotHaveDuplicates();
    }

    @Test
    void no_number_is_read_that_is_not_in_the_catalogue() throws IOException {
        var hidden = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                HIDDEN.matcher(Files.readString(file)).results().forEach(found -> hidden.add(found.group(1)));
            }
        }
        assertThat(hidden).isEmpty();
    }
}
