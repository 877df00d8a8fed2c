package org.dudao.authz;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The access policy as data ({@code authz-matrix.yaml}, A-01). */
record Matrix(
        List<String> anonymous,
        List<String> routes,
        Map<String, Map<Part, Cell>> operations,
        Map<String, Map<String, List<String>>> states,
        Map<Part, List<String>> grants) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final LoaderOptions STRICT = new LoaderOptions();

    static {
        STRICT.setAllowDuplicateKeys(false);
    }

    static Matrix read() {
        return read("/authz-matrix.yaml", new TypeReference<>() {});
    }

    static <T> T read(String resource, TypeReference<T> type) {
        try (var in = Matrix.class.getResourceAsStream(resource)) {
            return JSON.convertValue(new Yaml(STRICT).load(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not written is denied; that everything is written, the suite checks first. */
    Cell cell(Operation operation, Part part) {
        return operations.getOrDefault(operation.id(), Map.of()).getOrDefault(part, Cell.DENY);
    }
}
