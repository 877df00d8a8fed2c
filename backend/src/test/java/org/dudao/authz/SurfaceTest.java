package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;

/** What can be reached at all: the contract, a closed list beside it, and nothing that somebody forgot. */
@QuarkusTest
class SurfaceTest extends InCountry {

    @Inject
    Router router;

    @Test
    void operations_without_signing_in_are_a_closed_list() {
        var open = operations.values().stream()
                .filter(operation ->
                        country.sender.send(valid(operation, Part.ANONYMOUS)).granted())
                .map(Operation::id)
                .toList();
        Figures.add("matrix", "anonymous operations", open.size());
        assertThat(open).isEqualTo(matrix.anonymous());
        assertThat(operations.values().stream()
                        .filter(operation -> matrix.cell(operation, Part.ANONYMOUS) != Cell.DENY)
                        .map(Operation::id)
                        .toList())
                .isEqualTo(matrix.anonymous());
    }

    @Test
    void every_route_stands_in_the_contract() {
        var offered = operations.values().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        var undocumented = coded().collect(Collectors.toCollection(TreeSet::new));
        undocumented.removeAll(offered);
        var beside = router.getRoutes().stream()
                .map(Route::getPath)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        beside.removeAll(matrix.routes());
        Figures.add("matrix", "undocumented routes", undocumented.size() + beside.size());
        assertThat(undocumented).isEmpty();
        assertThat(beside).isEmpty();
    }

    @Test
    void what_nobody_thought_about_is_closed() {
        var forgotten = Request.get("/api/forgotten");
        assertThat(country.sender.send(forgotten).status()).isEqualTo(401);
        for (var part : Part.values()) {
            var status = country.sender
                    .send(forgotten.by(country.principal(part).token()))
                    .status();
            assertThat(status).as(part.name()).isEqualTo(part == Part.ANONYMOUS ? 401 : 403);
        }
    }

    private static Stream<String> coded() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dudao").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                        .flatMap(SurfaceTest::routes);
    }

    private static Stream<String> routes(Method method) {
        var below = method.getAnnotation(Path.class);
        var path =
                "/api/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/"
                        + (below == null ? "" : below.value());
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path.replaceAll("/+", "/").replaceAll("/$", ""));
    }
}
