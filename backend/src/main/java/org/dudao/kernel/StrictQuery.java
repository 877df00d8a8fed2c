package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A parameter that the operation does not know, or that comes twice or empty, is a mistake and not a wish to ignore. */
class StrictQuery {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var allowed = known.computeIfAbsent(resource.getResourceMethod(), StrictQuery::parameters);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!allowed.contains(name)
                    || values.size() > 1
                    || values.getFirst().isEmpty()) {
                throw new InvalidParameter(name);
            }
        });
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(StrictQuery::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(RestQuery.class)) {
            return Stream.of(parameter.getName());
        }
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(java.lang.reflect.Field::getName)
                : Stream.of();
    }
}
