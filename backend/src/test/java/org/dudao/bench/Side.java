package org.dudao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dudao.local.LocalStack;
import org.dudao.local.SigningKey;
import org.dudao.testing.Sql;

/** The product with a province of one size, and the tokens of those who read there. */
final class Side implements AutoCloseable {

    /** As production runs it: with both compilers, and sweeping as seldom. */
    private static final Map<String, String> PRODUCT =
            Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC", "DUDAO_TIMERS_EVERY", "30s");

    private static final Map<String, String> DATABASE = Map.of(
            "shared_buffers", "512MB",
            "shared_preload_libraries", "pg_stat_statements",
            "pg_stat_statements.track_utility", "off");

    /**
     * All that a reading asks, without what comes with every request: who asks and for which schools they answer, the word
     * to row-level security, and the record of the audit trail.
     */
    private static final String CALLS = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where query not like 'select set_config%' and query not like 'select p.id as person%'
              and query not like 'select school_id from %' and query not like '%audit_append%'
              and query not like '%pg_stat_statements%'""";

    private static final Pattern CHINESE = Pattern.compile("[^\\x00-\\x7f]+");
    private static final int COUNTED = 20;
    private static final int AN_HOUR = 3600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Size size;
    private final LocalStack stack;
    private final Connection database;

    private Side(Size size, LocalStack stack) throws SQLException {
        this.size = size;
        this.stack = stack;
        database = Sql.open();
    }

    static Side start(Size size, LocalDate today) throws Exception {
        var side = new Side(size, LocalStack.start(1, false, PRODUCT, DATABASE));
        side.seed(today);
        Sql.run(side.database, "create extension pg_stat_statements");
        return side;
    }

    private void seed(LocalDate today) throws IOException, SQLException {
        try (var script = Side.class.getResourceAsStream("/bench/province.sql");
                var owner = DriverManager.getConnection(stack.postgres().url(), "app_owner", "app_owner")) {
            owner.setAutoCommit(false);
            Sql.run(
                    owner,
                    "select set_config('bench.schools', ?, false), set_config('bench.inspectors', ?, false),"
                            + " set_config('bench.today', ?, false)",
                    String.valueOf(size.schools),
                    String.valueOf(size.inspectors),
                    today.toString());
            Sql.run(owner, new String(script.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
        }
        Sql.run(database, "vacuum analyze");
    }

    Size size() {
        return size;
    }

    long rows(String table) throws SQLException {
        return Sql.one(database, "select count(*) from " + table, Long.class);
    }

    /** The address of a reading; where its last page is wanted, all pages before are read for it. */
    String address(Reading reading) throws IOException, InterruptedException {
        var path = reading.path();
        if (!reading.last()) {
            return url(path);
        }
        var list = path + (path.contains("?") ? "&" : "?");
        var cursor = "";
        for (var next = get(reading.reader(), list + "limit=200").path("nextCursor");
                next.isTextual();
                next = get(reading.reader(), list + "limit=200&cursor=" + cursor)
                        .path("nextCursor")) {
            cursor = next.asText();
        }
        return url(list + "cursor=" + cursor);
    }

    String token(String account) {
        return tokens.computeIfAbsent(account, name -> {
            try {
                var person =
                        Sql.one(database, "select id::text from person where account = '" + name + "'", String.class);
                return SigningKey.token(person, name, AN_HOUR);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    JsonNode get(String account, String path) throws IOException, InterruptedException {
        var answer = client.send(request(account, url(path)), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** How many statements one reading takes. */
    long statements(Reading reading, String address) throws IOException, InterruptedException, SQLException {
        Sql.run(database, "select pg_stat_statements_reset()");
        for (var i = 0; i < COUNTED; i++) {
            client.send(request(reading.reader(), address), BodyHandlers.discarding());
        }
        return Sql.one(database, CALLS, java.math.BigDecimal.class).longValue() / COUNTED;
    }

    private HttpRequest request(String account, String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token(account))
                .build();
    }

    private String url(String path) {
        var encoded = CHINESE.matcher(path).replaceAll(text -> URLEncoder.encode(text.group(), StandardCharsets.UTF_8));
        return stack.replica(0).url() + "/api/" + encoded;
    }

    @Override
    public void close() throws IOException, SQLException {
        client.close();
        database.close();
        stack.close();
    }
}
