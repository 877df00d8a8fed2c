package org.dudao.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a value is to the one who fills it in. */
enum Kind {
    DAY,
    MOMENT,
    ID,
    CHOICE,
    TEXT,
    NAME,
    CODE,
    TIME,
    NUMBER,
    FLAG,
    LIST,
    OBJECT;

    /** Where text has a form, something of that form. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("\\S", "城阳"),
            Map.entry("\\d{6}", "370214"),
            Map.entry("\\d{6}(\\d{3})?", "370214"),
            Map.entry("([01]\\d|2[0-3]):[0-5]\\d", "08:30"),
            Map.entry("[A-Za-z0-9][A-Za-z0-9._@-]*", "li"),
            Map.entry("[0-9A-Za-z-]{1,50}", "A1"),
            Map.entry("[0-9A-Za-z*]+", "A1"),
            Map.entry(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){0,49}",
                    "019a0000-0000-7000-8000-0000000000aa"),
            Map.entry("[0-9a-z]{16}", "0123456789abcdef"),
            Map.entry("[0-9a-f]{64}", "0".repeat(64)),
            Map.entry("[0-9+ ()-]+", "0532-8886"),
            Map.entry("[^@\\s]+@[^@\\s]+", "a@b.cn"),
            Map.entry("(7[3-9]|[89]\\d|1[0-2]\\d|13[0-5])(\\.\\d{1,6})?", "120.4"),
            Map.entry("([3-9]|[1-4]\\d|5[0-3])(\\.\\d{1,6})?", "36.3"),
            Map.entry("https?://[^\\s<>\"]{1,190}", "https://school.cn"));

    static Kind of(JsonNode schema) {
        if (schema.has("enum")) {
            return CHOICE;
        }
        return switch (schema.path("format").asText() + schema.path("type").asText()) {
            case "datestring" -> DAY;
            case "date-timestring" -> MOMENT;
            case "uuidstring" -> ID;
            case "string" -> text(schema.path("pattern").asText());
            case "int32integer", "int64integer", "integer", "doublenumber", "number" -> NUMBER;
            case "boolean" -> FLAG;
            case "array" -> LIST;
            case "object" -> OBJECT;
            default -> throw new IllegalArgumentException("a kind of value that no row knows: " + schema);
        };
    }

    /** A name may be anything but blank; a code has a form; a time has hours and minutes. */
    private static Kind text(String pattern) {
        return switch (pattern) {
            case "" -> TEXT;
            case "\\S" -> NAME;
            default -> pattern.contains(":[0-5]") ? TIME : CODE;
        };
    }

    /** Whether a row about {@code wanted} is about this: names and codes are texts too. */
    boolean is(Kind wanted) {
        return this == wanted || wanted == TEXT && (this == NAME || this == CODE);
    }

    /** A value that the contract allows, as JSON. */
    String sample(JsonNode schema) {
        return switch (this) {
            case DAY -> "\"2026-11-02\"";
            case MOMENT -> "\"2026-11-02T01:00:00Z\"";
            case ID -> "\"019a0000-0000-7000-8000-0000000000aa\"";
            case CHOICE -> schema.path("enum").get(0).toString();
            case TEXT, NAME, CODE, TIME -> "\"" + form(schema) + "\"";
            case NUMBER -> schema.path("minimum").asText("0");
            case FLAG -> "false";
            case LIST -> "[]";
            case OBJECT -> "{}";
        };
    }

    private static String form(JsonNode schema) {
        var pattern = schema.path("pattern").asText("\\S");
        var sample = FORMS.get(pattern);
        if (sample == null) {
            throw new IllegalArgumentException("a form of text without a sample here: " + pattern);
        }
        return sample;
    }
}
