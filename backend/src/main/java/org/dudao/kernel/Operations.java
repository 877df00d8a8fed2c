package org.dudao.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the contract offers at a path; read from the contract itself, because the platform does not tell. */
@Singleton
class Operations {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    record Known(Pattern path, Set<String> methods) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    Operations(ObjectMapper json) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var contract = Objects.requireNonNull(loader.getResourceAsStream(CONTRACT))) {
            json.readTree(contract).path("paths").properties().forEach(path -> {
                var methods = new TreeSet<String>();
                path.getValue().fieldNames().forEachRemaining(m -> methods.add(m.toUpperCase(Locale.ROOT)));
                var form = Pattern.compile(path.getKey().replaceAll("\\{\\w+}", "[^/]+"));
                known.put(path.getKey(), new Known(form, methods));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods of all operations at that path; none if there is no operation. */
    SortedSet<String> allowed(String path) {
        return known.values().stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .flatMap(operation -> operation.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
