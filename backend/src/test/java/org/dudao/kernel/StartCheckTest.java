package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dudao.kernel.StartCheck.DatabaseRole;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** O-01, one bad configuration after the other. */
class StartCheckTest {

    static final DatabaseRole RUNTIME = new DatabaseRole("app_rt", false, false, false);
    static final Map<String, String> GOOD = Map.of(
            "quarkus.datasource.password", "p1QsrN8eWm2xkT5vYb7LhA",
            "quarkus.flyway.password", "Zt4uKq9cRj6wXn3dMf8GsB",
            "quarkus.oidc.credentials.secret", "Hy7rVd2mLp5zQc8nTk4WxE",
            "quarkus.oidc.auth-server-url", "https://sso.example.gov.cn/realms/dudao",
            "quarkus.oidc.authentication.cookie-force-secure", "true",
            "quarkus.profile", "prod",
            "dudao.audit.online-days", "184");

    static int refused;

    @Test
    void a_good_configuration_may_start() {
        assertThat(faults(GOOD, RUNTIME, List.of("-Xmx768m"))).isEmpty();
        assertThat(faults(
                        with("quarkus.oidc.auth-server-url", "http://keycloak:8080/auth/realms/dudao"),
                        RUNTIME,
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_stack_of_this_machine_alone_may_have_the_well_known_secrets() {
        var local = Map.of(
                "quarkus.oidc.auth-server-url", "http://127.0.0.1:8180/realms/dudao",
                "quarkus.datasource.password", "app_rt");
        assertThat(faults(local, RUNTIME, List.of())).isEmpty();
        assertThat(faults(local, new DatabaseRole("postgres", true, true, false), List.of()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_configuration_may_not(Map<String, String> settings, DatabaseRole role, List<String> jvm, String word) {
        var faults = faults(settings, role, jvm);
        refused += faults.isEmpty() ? 0 : 1;
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst()).contains(word);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                database("superuser", true, false, false),
                database("bypasses row-level security", false, true, false),
                database("owner", false, false, true),
                argumentSet("debugger", GOOD, RUNTIME, List.of("-agentlib:jdwp=transport=dt_socket,server=y"), "jdwp"),
                setting("dudao.audit.online-days", "183", "DUDAO_AUDIT_ONLINE_DAYS"),
                setting("quarkus.profile", "dev", "QUARKUS_PROFILE"),
                setting("quarkus.profile", "prod,test", "QUARKUS_PROFILE"),
                setting("quarkus.datasource.password", "", "QUARKUS_DATASOURCE_PASSWORD"),
                setting("quarkus.datasource.password", "app_rt", "QUARKUS_DATASOURCE_PASSWORD"),
                setting("quarkus.datasource.password", "aaaaaaaaaaaaaaaaaaaaaaaa", "QUARKUS_DATASOURCE_PASSWORD"),
                setting("quarkus.flyway.password", "app_owner", "QUARKUS_FLYWAY_PASSWORD"),
                setting("quarkus.flyway.password", "short-0nE", "QUARKUS_FLYWAY_PASSWORD"),
                setting("quarkus.oidc.credentials.secret", "secret", "QUARKUS_OIDC_CREDENTIALS_SECRET"),
                setting("quarkus.oidc.credentials.secret", "changeme", "QUARKUS_OIDC_CREDENTIALS_SECRET"),
                setting("quarkus.oidc.credentials.secret", "Password123!", "QUARKUS_OIDC_CREDENTIALS_SECRET"),
                setting("quarkus.oidc.auth-server-url", "", "AUTH_SERVER_URL"),
                setting("quarkus.oidc.auth-server-url", "http://sso.example.gov.cn/realms/dudao", "AUTH_SERVER_URL"),
                setting("quarkus.oidc.auth-server-url", "http://10.1.2.3:8080/realms/dudao", "AUTH_SERVER_URL"),
                setting("quarkus.oidc.authentication.cookie-force-secure", "false", "COOKIE_FORCE_SECURE"),
                setting("quarkus.oidc.tls.verification", "none", "TLS_VERIFICATION"),
                setting("quarkus.tls.trust-all", "true", "TRUST_ALL"),
                setting("quarkus.http.cors.origins", "*", "CORS_ORIGINS"),
                setting("quarkus.http.cors.origins", "/.*/", "CORS_ORIGINS"),
                setting("quarkus.http.proxy.proxy-address-forwarding", "true", "TRUSTED_PROXIES"));
    }

    private static Arguments database(String what, boolean superuser, boolean bypasses, boolean owns) {
        return argumentSet(
                what, GOOD, new DatabaseRole("x", superuser, bypasses, owns), List.of(), "QUARKUS_DATASOURCE_USERNAME");
    }

    private static Arguments setting(String key, String value, String word) {
        return argumentSet(key + "=" + value, with(key, value), RUNTIME, List.of(), word);
    }

    private static Map<String, String> with(String key, String value) {
        var settings = new HashMap<>(GOOD);
        settings.put(key, value);
        return settings;
    }

    private static List<String> faults(Map<String, String> settings, DatabaseRole role, List<String> jvm) {
        return new StartCheck(key -> Optional.ofNullable(settings.get(key)), role, jvm).faults();
    }

    @AfterAll
    static void figures() {
        Figures.record(
                "start", new TreeMap<>(Map.of("configurations", bad().count(), "configurations refused", refused)));
    }
}
