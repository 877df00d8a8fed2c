package org.dudao.edge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code bad-inputs.yaml}, which says at its top what the members mean.
 *
 * @param bare answered below the product, so with a status and nothing else
 */
record Row(
        String id,
        @Nullable String where,
        @Nullable List<String> values,
        @Nullable String expect,
        @Nullable String request,
        @Nullable String as,
        @Nullable Map<String, String> headers,
        @Nullable String body,
        @Nullable String contains,
        @Nullable String lacks,
        boolean bare,
        boolean encoded,
        @JsonProperty("none-yet") @Nullable String noneYet,
        @JsonProperty("covered-by") @Nullable String coveredBy,
        @JsonProperty("not-applicable") @Nullable String notApplicable) {

    private static final Pattern REPEATED = Pattern.compile("«(\\d+)\\*([^«»]*)»");

    static List<Row> all() {
        try (var file = Row.class.getResourceAsStream("/bad-inputs.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean runs() {
        return where != null;
    }

    /** Written out; a row about requests without a value has one empty value. */
    List<String> inputs() {
        return values == null ? List.of("") : values.stream().map(Row::expanded).toList();
    }

    Set<Integer> statuses() {
        return Arrays.stream(Objects.requireNonNull(expect).split(" ")[0].split("\\|"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Empty where any code will do. */
    Set<String> codes() {
        var parts = Objects.requireNonNull(expect).split(" ");
        return parts.length == 1 ? Set.of() : Set.of(parts[1].split("\\|"));
    }

    boolean refuses() {
        return statuses().stream().allMatch(status -> status >= 400);
    }

    Map<String, String> extraHeaders() {
        return headers == null ? Map.of() : headers;
    }

    static String expanded(String text) {
        var result = text;
        for (var found = REPEATED.matcher(result); found.find(); found = REPEATED.matcher(result)) {
            result = found.replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
        }
        return result;
    }

    @Override
    public String toString() {
        return id + " "
                + (where == null ? Objects.requireNonNullElse(notApplicable, "covered by " + coveredBy) : where);
    }
}
