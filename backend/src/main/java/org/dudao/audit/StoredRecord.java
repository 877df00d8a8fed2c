package org.dudao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record as it lies there: the text, which counts, and the columns that were drawn from it for searching. */
final class StoredRecord {

    private static final ObjectMapper JSON = new JsonMapper();
    private static final Map<String, String> DRAWN = Map.ofEntries(
            Map.entry("id", "/id"),
            Map.entry("person_id", "/actor/person"),
            Map.entry("name", "/actor/name"),
            Map.entry("account", "/actor/account"),
            Map.entry("role", "/actor/role"),
            Map.entry("address", "/address"),
            Map.entry("operation", "/operation"),
            Map.entry("result", "/result"),
            Map.entry("object_type", "/object/type"),
            Map.entry("object_id", "/object/id"));

    private final ResultSet row;
    private final JsonNode text;

    StoredRecord(ResultSet row) throws SQLException, JsonProcessingException {
        this.row = row;
        this.text = JSON.readTree(row.getString("record"));
    }

    boolean isOf(int chain, long seq) {
        return text.path("region").asInt(-1) == chain && text.path("seq").asLong(-1) == seq;
    }

    boolean columnsAgree() throws SQLException {
        for (var column : DRAWN.entrySet()) {
            if (!Objects.equals(row.getString(column.getKey()), member(column.getValue()))) {
                return false;
            }
        }
        var at = at();
        return at != null
                && at.isEqual(row.getObject("at", OffsetDateTime.class))
                && objects()
                        .equals(new TreeSet<>(
                                Arrays.stream((Object[]) row.getArray("objects").getArray())
                                        .map(Object::toString)
                                        .toList()));
    }

    @Nullable
    OffsetDateTime at() {
        try {
            return OffsetDateTime.parse(text.path("at").asText());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private TreeSet<String> objects() {
        var ids = new TreeSet<String>();
        text.path("changes").forEach(change -> ids.add(change.path("id").asText()));
        var object = member("/object/id");
        if (object != null) {
            ids.add(object);
        }
        return ids;
    }

    private @Nullable String member(String pointer) {
        var member = text.at(pointer);
        return member.isMissingNode() || member.isNull() ? null : member.asText();
    }
}
