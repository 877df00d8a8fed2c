package org.dudao.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;

/** What the contract does not allow is refused, never guessed: {@code "5"} is no number, a date has no time. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** After Quarkus' own customizers, which would otherwise put their lenient dates back. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.getFactory().disable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS.mappedFeature());
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxStringLength(100_000)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .build());
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new Text<>(String.class, Values::text))
                .addDeserializer(LocalTime.class, new Text<>(LocalTime.class, Values::time))
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, Values::day))
                .addDeserializer(Instant.class, new Text<>(Instant.class, Values::moment))
                .addDeserializer(UUID.class, new Text<>(UUID.class, Values::uuid))
                .setDeserializerModifier(new Constants()));
    }

    /** The platform would let spaces around a constant pass. */
    private static final class Constants extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription described, JsonDeserializer<?> lenient) {
            return strict(type.getRawClass());
        }

        private static <T> JsonDeserializer<T> strict(Class<T> type) {
            return new Text<>(type, value -> Values.constant(type, value));
        }
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                throw com.fasterxml.jackson.databind.exc.MismatchedInputException.from(
                        parser, handledType(), "a string was expected");
            }
            try {
                return read.apply(parser.getText());
            } catch (IllegalArgumentException e) {
                throw com.fasterxml.jackson.databind.exc.MismatchedInputException.from(
                        parser, handledType(), "unreadable");
            }
        }
    }
}
