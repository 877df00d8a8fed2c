package org.dudao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the realm asks of a password (B-01); the long test tries it at the real Keycloak. */
class PasswordRulesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path LOCAL = ROOT.resolve("backend/src/local");

    @Test
    @DisplayName("MLPS 8.1.4.1 a: complex, renewed, none of the last five, none that is known to be weak")
    void the_usual_rules_are_those_of_mlps() throws IOException {
        assertThat(policy(Map.of()))
                .contains(
                        "length(10)",
                        "upperCase(1)",
                        "lowerCase(1)",
                        "digits(1)",
                        "specialChars(1)",
                        "notUsername",
                        "notEmail",
                        "passwordHistory(5)",
                        "forceExpiredPasswordChange(90)",
                        "passwordBlacklist(weak-passwords.txt)");
        assertThat(Files.readString(ROOT.resolve(".env.example")))
                .contains("DUDAO_PASSWORD_POLICY=\"" + policy(Map.of()) + "\"");
    }

    @Test
    @DisplayName("ASVS 6.2: long, of no prescribed form, never expired")
    void the_other_rules_are_those_of_asvs() throws IOException {
        assertThat(policy(Map.of("PASSWORD_PROFILE", "asvs")))
                .contains("length(15)", "passwordBlacklist(weak-passwords.txt)")
                .doesNotContain("upperCase", "digits", "specialChars", "forceExpiredPasswordChange");
    }

    @Test
    void weak_words_are_many_local_and_written_as_keycloak_compares_them() throws IOException {
        var words = Files.readAllLines(LOCAL.resolve("weak-passwords.txt"));
        assertThat(words)
                .hasSizeGreaterThan(3_000)
                .doesNotHaveDuplicates()
                .contains("jyj@2026", "jiaoyuju@2026", "chengyang@2026", "dudao@123456", "p@ssw0rd123!");
        assertThat(words).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && word.length() >= 8);
    }

    @Test
    void the_product_may_manage_users_and_nothing_else() throws IOException {
        var realm =
                new ObjectMapper().readTree(LOCAL.resolve("dudao-realm.json").toFile());
        var service = realm.get("users")
                .valueStream()
                .filter(user -> user.path("serviceAccountClientId").asText().equals("dudao-accounts"))
                .findFirst()
                .orElseThrow();
        assertThat(service.get("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\"]}");
        var client = realm.get("clients")
                .valueStream()
                .filter(one -> one.path("clientId").asText().equals("dudao-accounts"))
                .findFirst()
                .orElseThrow();
        assertThat(client.get("secret").asText()).isEqualTo("${DUDAO_ACCOUNTS_SECRET}");
        assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    private static String policy(Map<String, String> environment) throws IOException {
        return Settings.from(environment, ROOT).passwordPolicy();
    }
}
