package org.dudao.document;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.kernel.Attachment;
import org.dudao.kernel.Words;
import org.dudao.person.Placed;
import org.dudao.region.Divisions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a list as the caller sees it on the screen: their rows in their order, masked where they see it masked;
 * above it whose view it is, of when and by which filters.
 */
@ApplicationScoped
public class AsSeen {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ListExports exports;
    private final Words words;
    private final Divisions divisions;
    private final SecurityIdentity identity;
    private final Clock clock;

    AsSeen(ListExports exports, Words words, Divisions divisions, SecurityIdentity identity, Clock clock) {
        this.exports = exports;
        this.words = words;
        this.divisions = divisions;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * @param title the key of the list's name
     * @param filters what the list was asked for, by the keys of their words; null where it was not
     */
    public <R> RestResponse<StreamingOutput> answer(
            String title,
            Map<String, ? extends @Nullable Object> filters,
            List<SheetColumn<R>> columns,
            Stream<R> rows) {
        var name = words.of(title, Map.of());
        var asked = asked(filters);
        exports.note(name, asked);
        var sheet = new ListSheet(
                name,
                head(name, asked),
                columns.stream()
                        .map(column -> words.of(column.heading(), Map.of()))
                        .toList(),
                rows.map(row -> columns.stream()
                        .map(column -> text(column.value().apply(row)))
                        .toList()));
        StreamingOutput body = out -> ListWorkbook.write(sheet, out);
        return RestResponse.ResponseBuilder.ok(body)
                .type(ListWorkbook.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name + ".xlsx"))
                .build();
    }

    private String asked(Map<String, ? extends @Nullable Object> filters) {
        var asked = filters.entrySet().stream()
                .filter(filter -> filter.getValue() != null)
                .map(filter -> words.of(
                        "sheet.filter",
                        Map.of("name", words.of(filter.getKey(), Map.of()), "value", text(filter.getValue()))))
                .toList();
        return asked.isEmpty()
                ? words.of("sheet.unfiltered", Map.of())
                : words.of("sheet.filtered", Map.of("filters", asked));
    }

    private List<String> head(String name, String asked) {
        var placed = Placed.of(identity);
        return List.of(
                name,
                words.of("sheet.scope", Map.of("region", divisions.line(placed.regionId()), "name", placed.name())),
                words.of("sheet.drawn", Map.of("at", MINUTE.format(ZonedDateTime.now(clock)))),
                asked);
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> words.of(yes ? "sheet.yes" : "sheet.no", Map.of());
            case Enum<?> constant -> words.of(constant);
            default -> value.toString();
        };
    }
}
