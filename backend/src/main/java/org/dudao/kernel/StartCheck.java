package org.dudao.kernel;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must not be so where real people work (O-01). A stack whose sign-in is on this machine alone is a developer's
 * and may have the well-known secrets.
 *
 * @param settings the configuration, asked by key
 * @param role what the database grants the user of the product
 * @param jvm the arguments of the virtual machine
 */
record StartCheck(Function<String, Optional<String>> settings, DatabaseRole role, List<String> jvm) {

    /** @param owns whether a table of the product belongs to this user */
    record DatabaseRole(String name, boolean superuser, boolean bypassesRowSecurity, boolean owns) {}

    private static final int SHORTEST_SECRET = 16;

    /** C-09. */
    private static final int SHORTEST_TRAIL_DAYS = 184;

    private static final Map<String, String> SECRETS = Map.of(
            "quarkus.datasource.password", "QUARKUS_DATASOURCE_PASSWORD",
            "quarkus.flyway.password", "QUARKUS_FLYWAY_PASSWORD",
            "quarkus.oidc.credentials.secret", "QUARKUS_OIDC_CREDENTIALS_SECRET");
    private static final Pattern WELL_KNOWN = Pattern.compile(
            "(admin|root|password|passwd|secret|changeme|change-me|postgres|quarkus|keycloak|dudao|test|app_rt|app_owner|123456)[\\w!@#-]{0,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** In the words of whoever starts the product; empty when it may start. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        database(faults);
        debugging(faults);
        auditTrail(faults);
        var issuer = setting("quarkus.oidc.auth-server-url");
        if (issuer == null || !LOOPBACK.contains(host(issuer))) {
            secrets(faults);
            signIn(faults, issuer);
            browsers(faults);
        }
        return faults;
    }

    private void database(List<String> faults) {
        if (role.superuser() || role.bypassesRowSecurity() || role.owns()) {
            faults.add("database user \"%s\" steps around row-level security (superuser, BYPASSRLS or owner of tables);"
                            .formatted(role.name())
                    + " set QUARKUS_DATASOURCE_USERNAME to app_rt");
        }
    }

    private void debugging(List<String> faults) {
        if (jvm.stream().anyMatch(argument -> argument.contains("jdwp"))) {
            faults.add("a debugger may attach (jdwp); start Java without it");
        }
        var profile = setting("quarkus.profile");
        if (profile != null && profile.matches(".*\\b(dev|test)\\b.*")) {
            faults.add("profile \"%s\" is not for serving; remove QUARKUS_PROFILE".formatted(profile));
        }
    }

    private void auditTrail(List<String> faults) {
        var days = setting("dudao.audit.online-days");
        if (days != null && (!days.matches("\\d{1,6}") || Integer.parseInt(days) < SHORTEST_TRAIL_DAYS)) {
            faults.add("records of the audit trail must be at hand for six months (CSL art. 23);"
                    + " set DUDAO_AUDIT_ONLINE_DAYS to %d or more".formatted(SHORTEST_TRAIL_DAYS));
        }
    }

    private void secrets(List<String> faults) {
        SECRETS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(secret -> {
            var value = setting(secret.getKey());
            if (value == null
                    || value.length() < SHORTEST_SECRET
                    || value.chars().distinct().count() < SHORTEST_SECRET / 2
                    || WELL_KNOWN.matcher(value).matches()) {
                faults.add("%s is missing, well known or shorter than %d characters; draw one: openssl rand -base64 32"
                        .formatted(secret.getValue(), SHORTEST_SECRET));
            }
        });
    }

    /** Plain http only to a name without a dot, which only the inner network of a composition knows. */
    private void signIn(List<String> faults, @Nullable String issuer) {
        if (issuer == null || !issuer.startsWith("https://") && host(issuer).contains(".")) {
            faults.add("sign-in over plain http can be read and changed on the way;"
                    + " set QUARKUS_OIDC_AUTH_SERVER_URL to an https address");
        }
        if (!isOn("quarkus.oidc.authentication.cookie-force-secure")) {
            faults.add("the session cookie would travel over plain http;"
                    + " set QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE=true");
        }
        if ("none".equals(setting("quarkus.oidc.tls.verification")) || isOn("quarkus.tls.trust-all")) {
            faults.add("certificates are not verified; remove QUARKUS_TLS_TRUST_ALL and QUARKUS_OIDC_TLS_VERIFICATION");
        }
    }

    private void browsers(List<String> faults) {
        var origins = setting("quarkus.http.cors.origins");
        if (origins != null && (origins.contains("*"))) {
            faults.add("every site may call the API (QUARKUS_HTTP_CORS_ORIGINS); name the sites or remove it");
        }
        if (isOn("quarkus.http.proxy.proxy-address-forwarding")
                && setting("quarkus.http.proxy.trusted-proxies") == null) {
            faults.add("anybody may claim any address (X-Forwarded-For);"
                    + " set QUARKUS_HTTP_PROXY_TRUSTED_PROXIES to the proxy's address");
        }
    }

    private @Nullable String setting(String key) {
        return settings.apply(key).filter(value -> !value.isBlank()).orElse(null);
    }

    private boolean isOn(String key) {
        return "true".equalsIgnoreCase(setting(key));
    }

    private static String host(String address) {
        var host = URI.create(address).getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }
}
