package org.dudao.kernel;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unreadable value in path or query is the caller's mistake (400); the platform would say there is no such page. */
@Provider
public class StrictParams implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, Values::uuid,
            LocalDate.class, Values::day,
            String.class, Values::text,
            Boolean.class, Values::yesOrNo);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return new Converter<>(value -> Values.constant(type, value));
        }
        var reader = READERS.get(type);
        return reader == null ? null : new Converter<>(value -> type.cast(reader.apply(value)));
    }

    private record Converter<T>(Function<String, T> read) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return read.apply(value);
            } catch (IllegalArgumentException e) {
                throw new InvalidParameter("");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
