package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;

/** The trail as the superuser reads it behind the walls. */
final class Trails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Trails() {}

    /** All records of what that caller did, the first first. */
    static List<JsonNode> of(Caller caller) {
        return where("person_id = '" + caller.person() + "'");
    }

    static List<JsonNode> where(String condition) {
        return Sql.texts("select record from audit_record where " + condition + " order by region_id, seq").stream()
                .map(Trails::read)
                .toList();
    }

    /** The one record of what that caller did. */
    static JsonNode only(Caller caller) {
        var records = of(caller);
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    static JsonNode read(String record) {
        try {
            return JSON.readTree(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
