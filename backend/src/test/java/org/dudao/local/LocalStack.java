package org.dudao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The packaged product on free ports, in as many replicas as wanted, for tests that kill, stop and start its parts.
 * While it runs, {@code Sql}, {@code Given} and {@code Caller} of the test kit speak of its database. Its logs stay
 * below {@code target/stack} when it has gone.
 */
public final class LocalStack implements AutoCloseable {

    /** Where the test kit finds the database, as its superuser; in every class loader. */
    public static final String SUPERUSER_URL = "dudao.test.superuser-url";

    /** Replicas that live for seconds have no use for a compiler that pays off in minutes. */
    private static final String SOON_READY = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** A few people of a test do the work of many; a test of the limits themselves sets its own. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "DUDAO_LIMITS_REQUESTS", "1000000000",
            "DUDAO_LIMITS_WRITES", "1000000000",
            "DUDAO_LIMITS_UPLOADS", "1000000000",
            "DUDAO_LIMITS_EXPORTS", "1000000000",
            "DUDAO_LIMITS_ANONYMOUS", "1000000000");

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop, "stop");
    private final List<LocalApi> replicas = new ArrayList<>();
    private final Settings settings;
    private final @Nullable Secrets secrets;
    private final LocalPostgres postgres;
    private @Nullable Child keycloak;

    /**
     * Starts the parts and waits until all of them answer.
     *
     * @param replicas of the API, each a process of its own
     * @param keycloak whether people sign in at a real Keycloak; else tokens by {@link SigningKey} are believed
     */
    public static LocalStack start(int replicas, boolean keycloak) throws Exception {
        return start(replicas, keycloak, Map.of(), Map.of());
    }

    /**
     * @param environment for all replicas, beside the usual one
     * @param database settings of the PostgreSQL server
     */
    public static LocalStack start(
            int replicas, boolean keycloak, Map<String, String> environment, Map<String, String> database)
            throws Exception {
        Path root = Path.of("").toAbsolutePath().getParent();
        Path homes = Files.createDirectories(root.resolve("backend/target/stack"));
        var wanted = new HashMap<>(Map.of("PORT", "0", "KEYCLOAK_PORT", "0", "COUNTY", "0"));
        wanted.put("RUN_DIR", Files.createTempDirectory(homes, "").toString());
        var settings = Settings.from(wanted, root);
        Conditions.checkWithoutPages(settings);
        return new LocalStack(settings, replicas, keycloak, environment, database);
    }

    private LocalStack(
            Settings settings,
            int count,
            boolean keycloak,
            Map<String, String> environment,
            Map<String, String> database)
            throws Exception {
        Runtime.getRuntime().addShutdownHook(hook);
        this.settings = settings;
        try {
            postgres = open(LocalPostgres.start(settings.home().resolve("postgres"), 0, database));
            var before = System.setProperty(SUPERUSER_URL, postgres.superuserUrl());
            running.push(() -> restore(before));
            secrets = keycloak ? Secrets.of(settings.home()) : null;
            var all = LocalApi.environment(settings, postgres);
            all.putAll(secrets == null ? LocalApi.tokens(settings) : signIn(secrets));
            all.putAll(UNLIMITED);
            all.put("JAVA_TOOL_OPTIONS", SOON_READY);
            all.putAll(environment);
            for (int i = 0; i < count; i++) {
                int port = i == 0 ? settings.webPort() : Settings.freePort();
                var replica = open(new LocalApi(settings, "dudao-" + (i + 1), port, all));
                replicas.add(replica);
                replica.start();
            }
            for (var replica : replicas) {
                replica.awaitReady();
            }
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    private Map<String, String> signIn(Secrets secrets) throws Exception {
        var server = new LocalKeycloak(settings);
        server.build();
        keycloak = open(server.start(postgres, secrets));
        keycloak.awaitReady(server.probe());
        return LocalApi.signIn(settings, secrets);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public List<LocalApi> replicas() {
        return replicas;
    }

    public LocalApi replica(int index) {
        return replicas.get(index);
    }

    /** Lays accounts and placements out as in the demonstration, without its county; needs Keycloak. */
    public void plant() throws Exception {
        new Demo().plant(stack());
    }

    /** A person of the demonstration, signed in at the first replica as in a browser; needs Keycloak. */
    public SignedIn signIn(String account) throws IOException, InterruptedException {
        var stack = stack();
        return SignedIn.as(Demo.user(stack, account), stack);
    }

    /** Keycloak dies, and everything it remembered in memory alone. */
    void killKeycloak() {
        if (keycloak != null) {
            keycloak.kill();
        }
    }

    Stack stack() throws IOException {
        if (secrets == null) {
            throw new IllegalStateException("started without Keycloak");
        }
        return new Stack(
                settings.webUrl(),
                settings.issuer(),
                postgres.url(),
                secrets,
                DemoUser.byAccount(settings.root()),
                settings.home().resolve("files"),
                settings.county());
    }

    /** Ends everything and forgets the data; the logs stay. */
    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
        for (var part : List.of("postgres", "files", "keycloak-home")) {
            Run.delete(settings.home().resolve(part));
        }
    }

    private <T extends AutoCloseable> T open(T part) {
        running.push(part);
        return part;
    }

    private void stop() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("✗ " + e);
            }
        }
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            System.clearProperty(SUPERUSER_URL);
        } else {
            System.setProperty(SUPERUSER_URL, before);
        }
    }
}
