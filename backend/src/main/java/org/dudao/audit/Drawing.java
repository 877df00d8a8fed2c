package org.dudao.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Column;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dudao.kernel.AggregateRoot;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** How a field's value stands in a record: plainly, masked, as a digest, or not at all. */
final class Drawing {

    private enum Manner {
        PLAIN,
        MASKED,
        DIGEST,
        LEFT_OUT
    }

    /** A longer text is told apart by its digest. */
    private static final int LONGEST = 200;

    private static final Set<String> KEYS = Set.of("id", "version", "regionId");
    private static final Pattern SECRET = Pattern.compile("(?i).*(token|secret|password|credential).*");
    private static final Pattern REACHABLE = Pattern.compile("(.{3}).+(.{4})");
    private static final Map<Class<?>, Map<String, Manner>> MANNERS = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private Drawing() {}

    static boolean shows(Class<?> entity, String field) {
        return manner(entity, field) != Manner.LEFT_OUT;
    }

    static JsonNode of(Class<?> entity, String field, @Nullable Object value) {
        var node = value instanceof Map<?, ?> snapshot ? tree(snapshot.keySet()) : tree(value);
        if (node.isNull()) {
            return node;
        }
        return switch (manner(entity, field)) {
            case MASKED -> JsonNodeFactory.instance.textNode(masked(node.asText()));
            case DIGEST -> digest(node);
            default -> node.toString().length() > LONGEST ? digest(node) : node;
        };
    }

    /** 13812345678 reads 138****5678: enough to recognise, too little to call. */
    private static String masked(String value) {
        var parts = REACHABLE.matcher(value);
        return parts.matches() ? parts.group(1) + "****" + parts.group(2) : "****";
    }

    private static JsonNode digest(JsonNode node) {
        var text = node.isTextual() ? node.asText() : node.toString();
        return JsonNodeFactory.instance
                .objectNode()
                .put("length", text.length())
                .put("sha256", Sha256.hex(text));
    }

    private static JsonNode tree(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            var list = JsonNodeFactory.instance.arrayNode();
            several.stream()
                    .map(Drawing::tree)
                    .sorted(java.util.Comparator.comparing(JsonNode::toString))
                    .forEach(list::add);
            return list;
        }
        return value == null ? NullNode.instance : JSON.valueToTree(value);
    }

    private static Manner manner(Class<?> entity, String field) {
        return MANNERS.computeIfAbsent(entity, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        field,
                        name -> KEYS.contains(name)
                                ? Manner.LEFT_OUT
                                : field(entity, name).map(Drawing::manner).orElse(Manner.LEFT_OUT));
    }

    private static Manner manner(Field field) {
        var column = field.getAnnotation(Column.class);
        var secret = SECRET.matcher(field.getName()).matches() || field.getType() == byte[].class;
        if (secret || field.isAnnotationPresent(OneToMany.class) || column != null && !column.insertable()) {
            return Manner.LEFT_OUT;
        }
        if (field.isAnnotationPresent(Personal.class)) {
            return Manner.MASKED;
        }
        return field.isAnnotationPresent(Narrative.class) ? Manner.DIGEST : Manner.PLAIN;
    }

    /** Nothing for what Hibernate made up itself, such as the way back from a list's element to its owner. */
    private static Optional<Field> field(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null && type != AggregateRoot.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }
}
