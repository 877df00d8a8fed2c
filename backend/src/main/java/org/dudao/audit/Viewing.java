package org.dudao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.audit.AuditView.AuditChange;
import org.dudao.audit.AuditView.AuditField;
import org.dudao.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Draws a record for people: operations, things and fields by their names where the product has one. */
@ApplicationScoped
class Viewing {

    private static final ObjectMapper JSON = new JsonMapper();

    private final Words words;

    Viewing(Words words) {
        this.words = words;
    }

    AuditRow row(AuditRow row) {
        return row.called(name("operation." + row.operation(), row.operation()));
    }

    AuditView view(AuditRecord record) {
        var text = read(record.text());
        var person = text(text.at("/actor/person"));
        return new AuditView(
                row(record.row()),
                person == null ? null : UUID.fromString(person),
                text(text.path("session")),
                text(text.path("trace")),
                number(text.at("/object/version")),
                text(text.path("reason")),
                changes(text.path("changes")),
                text.at("/unlisted/count").asInt(),
                record.text(),
                HexFormat.of().formatHex(record.hash()));
    }

    String sentence(AuditFault fault) {
        return words.of("audit.flaw." + fault.flaw(), Map.of("chain", fault.regionId(), "seq", fault.seq()));
    }

    private List<AuditChange> changes(JsonNode drawn) {
        var changes = new ArrayList<AuditChange>();
        drawn.forEach(change -> changes.add(new AuditChange(
                change.path("type").asText(),
                name("type." + change.path("type").asText(), change.path("type").asText()),
                change.path("id").asText(),
                number(change.path("version")),
                Change.Kind.valueOf(change.path("kind").asText()),
                fields(change.path("fields")))));
        return changes;
    }

    private List<AuditField> fields(JsonNode drawn) {
        return drawn.properties().stream()
                .map(field -> new AuditField(
                        field.getKey(),
                        name("field." + field.getKey(), field.getKey()),
                        value(field.getValue().path(0)),
                        value(field.getValue().path(1))))
                .toList();
    }

    private @Nullable String value(JsonNode value) {
        return value.has("sha256")
                ? words.of(
                        "audit.withheld",
                        Map.of(
                                "length",
                                value.path("length").asInt(),
                                "digest",
                                value.path("sha256").asText().substring(0, 12)))
                : text(value);
    }

    private String name(String key, String otherwise) {
        return words.knows("audit." + key) ? words.of("audit." + key, Map.of()) : otherwise;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    private static @Nullable Integer number(JsonNode value) {
        return value.isNumber() ? value.asInt() : null;
    }

    private static JsonNode read(String record) {
        try {
            return JSON.readTree(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
