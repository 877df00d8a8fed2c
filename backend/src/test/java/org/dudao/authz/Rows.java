package org.dudao.authz;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.authz.Catalogue.Column;

/** Makes the country's rows out of the catalogue, so that a new table or text column is covered or fails the suite. */
final class Rows {

    static final String FILE = "%PDF-1.4\n%%EOF\n";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\.(\\d+))?}");
    private static final Map<String, String> DEFAULTS = Map.of(
            "integer", "1",
            "bigint", "1",
            "smallint", "1",
            "boolean", "false",
            "date", "'2026-11-02'",
            "timestamp with time zone", "'2026-11-02 01:00+00'",
            "time without time zone", "'09:00'",
            "bytea", "'\\x00'",
            "jsonb", "'{}'");

    private final Catalogue catalogue;
    private final Fixtures fixtures;

    Rows(Catalogue catalogue, Fixtures fixtures) {
        this.catalogue = catalogue;
        this.fixtures = fixtures;
    }

    /** The id of a row of the country: everybody who knows table, place and number knows it. */
    static UUID id(String table, int region, int number) {
        var hash = new BigInteger(1, digest("MD5", table + "-" + region + "-" + number));
        return new UUID(hash.shiftRight(64).longValue(), hash.longValue());
    }

    /** Fills in what the fixtures leave open; {@code otherwise} answers for words that are no table. */
    static String filled(String text, int region, int number, UnaryOperator<String> otherwise) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var wanted = found.group(2) == null ? number : Integer.parseInt(found.group(2));
            return switch (found.group(1)) {
                case "n" -> String.valueOf(number);
                case "region" -> String.valueOf(region);
                case "fresh" -> UUID.randomUUID().toString();
                default -> {
                    var known = otherwise.apply(found.group(1));
                    yield known.isEmpty() ? id(found.group(1), region, wanted).toString() : known;
                }
            };
        });
    }

    String insertAll() {
        return catalogue.tables().keySet().stream().map(this::insert).collect(Collectors.joining("; "));
    }

    private String insert(String table) {
        var columns = catalogue.tables().get(table);
        var values = Stream.of(Place.values())
                .flatMap(place -> IntStream.rangeClosed(1, fixtures.single().contains(table) ? 1 : place.rows)
                        .mapToObj(number -> columns.stream()
                                .map(column -> value(table, column, place.region, number))
                                .collect(Collectors.joining(", ", "(", ")"))))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values %s".formatted(table, Database.names(columns), values);
    }

    private String value(String table, Column column, int region, int number) {
        var canary = new Canary(region, number, table, column.name()).toString();
        var wanted = fixtures.world().getOrDefault(table, Map.of()).get(column.name());
        if (wanted == null) {
            return ordinary(table, column, region, number, canary);
        }
        return filled(wanted, region, number, word -> switch (word) {
            case "canary" -> canary;
            case "rows" -> String.valueOf(rows(region));
            case "sha256" -> HexFormat.of().formatHex(digest("SHA-256", FILE));
            default -> "";
        });
    }

    private static String ordinary(String table, Column column, int region, int number, String canary) {
        if (column.name().equals("region_id")) {
            return String.valueOf(region);
        }
        if (column.name().equals("version")) {
            return "0";
        }
        if (column.target() != null) {
            return "'" + id(column.target(), region, number) + "'";
        }
        if (column.type().equals("text") && column.word() == null) {
            return "'" + canary + "'";
        }
        if (!column.needed()) {
            return "null";
        }
        if (column.word() != null) {
            return "'" + column.word() + "'";
        }
        if (column.type().equals("uuid")) {
            return "'" + id(column.name().equals("id") ? table : column.name().replace("_id", ""), region, number)
                    + "'";
        }
        return column.type().endsWith("[]") ? "'{}'" : DEFAULTS.get(column.type());
    }

    private static int rows(int region) {
        return Stream.of(Place.values())
                .filter(place -> place.region == region)
                .mapToInt(place -> place.rows)
                .sum();
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
