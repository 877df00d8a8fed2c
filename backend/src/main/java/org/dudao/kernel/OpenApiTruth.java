package org.dudao.kernel;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Makes the contract say what the records and the edge do: what is required, what is refused, how it is named. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiTruth implements OASFilter {

    /** How the list of an operation whose tag ends with the word for it is taken along. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request cannot be read"),
            Map.entry("401", "Not signed in"),
            Map.entry("403", "Not this caller's to do"),
            Map.entry("404", "Unknown, or outside the caller's scope"),
            Map.entry("406", "The answer cannot be had in that form"),
            Map.entry("409", "At odds with what is stored now"),
            Map.entry("410", "Known, but its bytes are lost"),
            Map.entry("412", "If-Match names another version"),
            Map.entry("413", "Too large"),
            Map.entry("415", "Another kind of body is expected"),
            Map.entry("416", "No single range of these bytes"),
            Map.entry("422", "Against a rule of the field"),
            Map.entry("429", "Too often; Retry-After tells when to come back"),
            Map.entry("500", "Our fault; the trace id finds the cause"),
            Map.entry("503", "Cannot be done now; Retry-After says in how many seconds it may"),
            Map.entry("507", "The file store is full; the rest works")));
    private static final List<String> ONLY_FILES = List.of("410", "416", "507");
    private static final List<String> ONLY_READS = List.of("410", "416");
    private static final List<String> ONLY_WRITES = List.of("409", "412", "413", "415", "422", "507");

    private final IndexView index;

    public OpenApiTruth(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        requireWhatIsNeverNull(api.getComponents().getSchemas());
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> complete(operation, method)));
        api.getComponents().removeSchema("StreamingOutput");
        closeBodies(api);
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private void requireWhatIsNeverNull(Map<String, Schema> schemas) {
        var seen = new HashMap<String, DotName>();
        for (var type : index.getKnownClasses()) {
            var name =
                    type.simpleName() != null ? type.simpleName() : type.name().withoutPackagePrefix();
            var generic = !type.typeParameters().isEmpty();
            var described = schemas.entrySet().stream()
                    .filter(e ->
                            generic ? e.getKey().startsWith(name) : e.getKey().equals(name))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!type.isRecord() || described.isEmpty()) {
                continue;
            }
            var first = seen.putIfAbsent(name, type.name());
            if (first != null && !first.equals(type.name())) {
                throw new IllegalStateException("two API records are called " + name);
            }
            var required = new ArrayList<String>();
            for (var component : type.recordComponents()) {
                if (!component.type().hasAnnotation(NULLABLE) && !component.hasAnnotation(NULLABLE)) {
                    required.add(component.name());
                }
            }
            described.forEach(schema -> schema.setRequired(required));
        }
    }

    /** What is sent may have no member that the contract does not name; answers may grow. */
    private static void closeBodies(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var open = new ArrayDeque<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> names(media.getSchema()).forEach(open::add));
        var closed = new HashSet<String>();
        while (!open.isEmpty()) {
            var name = open.pop();
            var schema = schemas.get(name);
            if (closed.add(name) && schema != null && schema.getProperties() != null) {
                schema.setAdditionalPropertiesBoolean(false);
                schema.getProperties().values().forEach(member -> names(member).forEach(open::add));
            }
        }
    }

    private static Stream<String> names(@Nullable Schema schema) {
        if (schema == null) {
            return Stream.of();
        }
        return schema.getRef() != null
                ? Stream.of(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1))
                : names(schema.getItems());
    }

    private void complete(Operation operation, HttpMethod http) {
        var method = operation.getOperationId();
        operation.setOperationId(
                operation.getTags().get(0) + Character.toUpperCase(method.charAt(0)) + method.substring(1));
        if (http == HttpMethod.GET && operation.getTags().get(0).endsWith("Sheet")) {
            operation.getResponses().addAPIResponse("200", workbook());
        }
        REFUSALS.forEach((status, meaning) -> {
            operation.getResponses().removeAPIResponse(status);
            if (possible(status, operation, http)) {
                operation.getResponses().addAPIResponse(status, problem(meaning));
            }
        });
        if (http == HttpMethod.POST) {
            takeKey(operation);
        }
        if (operation.getResponses().hasAPIResponse("201") && http == HttpMethod.POST) {
            operation
                    .getResponses()
                    .getAPIResponse("201")
                    .addHeader(
                            "Location",
                            OASFactory.createHeader()
                                    .description("Where the new thing is")
                                    .schema(text()));
        }
    }

    private static boolean possible(String status, Operation operation, HttpMethod http) {
        var elsewhere = http == HttpMethod.GET ? ONLY_WRITES : ONLY_READS;
        return !elsewhere.contains(status)
                && (!ONLY_FILES.contains(status) || operation.getTags().contains("file"));
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse workbook() {
        return OASFactory.createAPIResponse()
                .description("The workbook")
                .content(OASFactory.createContent()
                        .addMediaType(
                                WORKBOOK,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .format("binary")
                                                .type(List.of(Schema.SchemaType.STRING)))));
    }

    /** Every POST is {@link Idempotent}; the architecture test holds it. */
    private static void takeKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "A key of the client's own, for a request that may be repeated: for three days the same"
                                + " key with the same request is answered as it was the first time, with another one refused (422)")
                .schema(text().minLength(1).maxLength(255).pattern("^[!-~]+$")));
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue()
                        .addHeader(
                                "Idempotency-Replayed",
                                OASFactory.createHeader()
                                        .description("true if this was answered before, under the same key")
                                        .schema(text().maxLength(4))));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(300);
    }
}
