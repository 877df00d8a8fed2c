package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.testing.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is smuggled in beside a valid request: ids of others (T-BODYID, A-05), fields of the server. */
@QuarkusTest
class BodyTest extends InCountry {

    /** What may be refused with 403: a row of a division below is only read, and a post may be another's to give. */
    private static final Set<String> DENIALS = Set.of("read-only", "placement.not-yours", "inspection.taken");

    final List<String> accepted = Collections.synchronizedList(new ArrayList<>());

    @Test
    void ids_of_others_are_refused_wherever_they_stand() {
        var substituted = 0;
        var tried = new TreeSet<String>();
        for (var operation : operations.values()) {
            for (var part : allowed(operation)) {
                requests.arrange(operation, part);
                var before = country.state();
                for (var body : requests.bodies(operation, part)) {
                    substituted += bodyIds(operation, part, body, tried);
                }
                substituted += queryIds(operation, part, tried);
                if (!country.state().equals(before)) {
                    accepted.add(operation.id() + " as " + part + " changed the database");
                }
                country.restore();
            }
            if (Run.FIRST_ONLY && !accepted.isEmpty()) {
                break;
            }
        }
        Figures.add("matrix", "body ids substituted", substituted);
        Figures.add("matrix", "body ids accepted", accepted.size());
        assertThat(accepted).isEmpty();
        assertThat(tried).containsAll(offered());
    }

    @Test
    void fields_of_the_server_are_unknown_properties() {
        var injected = 0;
        var fields = country.catalogue.properties();
        var shapes = new HashSet<Set<String>>();
        for (var operation : operations.values()) {
            var bodies = allowed(operation).stream()
                    .limit(1)
                    .flatMap(part -> requests.bodies(operation, part).stream().map(body -> Map.entry(part, body)))
                    .toList();
            for (var sent : bodies) {
                var before = country.state();
                for (var i = 0; i < Bodies.objects(sent.getValue()).size(); i++) {
                    // What lies inside a body is read by its shape, whichever operation takes it.
                    if (i == 0 || shapes.add(shape(sent.getValue(), i))) {
                        injected += inject(operation, sent.getKey(), sent.getValue(), i, fields);
                    }
                }
                assertThat(country.state()).as(operation.id()).isEqualTo(before);
            }
            if (Run.FIRST_ONLY && !accepted.isEmpty()) {
                break;
            }
        }
        Figures.add("matrix", "injected fields", injected);
        Figures.add("matrix", "injected fields accepted", accepted.size());
        assertThat(accepted).isEmpty();
        assertThat(injected).isGreaterThan(500);
    }

    private int bodyIds(Operation operation, Part part, ObjectNode body, Set<String> tried) {
        var substituted = 0;
        var objects = Bodies.objects(body);
        for (var i = 0; i < objects.size(); i++) {
            for (var name : (Iterable<String>) objects.get(i)::fieldNames) {
                var table = Bodies.isId(name) ? country.fixtures.ids().get(name) : null;
                if (Bodies.isId(name)) {
                    tried.add(operation.id() + " " + name);
                    assertThat(table).as("which table " + name + " names").isNotNull();
                }
                var awaited = country.fixtures.awaited().contains(operation.id() + " " + name);
                for (var id : awaited ? List.<String>of() : foreign(table, part, true)) {
                    var smuggled = Bodies.changed(body, i, object -> Bodies.put(object, name, id));
                    var answer = country.sender.send(valid(operation, part).with(smuggled));
                    substituted++;
                    judge(isRefusal(answer), operation, part, name, answer);
                }
            }
        }
        return substituted;
    }

    /** A list filtered by an id that is not the caller's to know is as empty as with one that nobody has. */
    private int queryIds(Operation operation, Part part, Set<String> tried) {
        var substituted = 0;
        for (var name : operation.query()) {
            var table = country.fixtures.ids().get(name);
            if (table != null) {
                tried.add(operation.id() + " " + name);
                var request = valid(operation, part);
                var path = request.path() + (request.path().contains("?") ? "&" : "?") + name + "=";
                var unknown =
                        table.equals("division") ? "999999" : UUID.randomUUID().toString();
                var nothing = country.sender.send(request.at(path + unknown)).withoutTrace();
                for (var id : foreign(table, part, false)) {
                    var answer = country.sender.send(request.at(path + id));
                    substituted++;
                    judge(answer.withoutTrace().equals(nothing), operation, part, name, answer);
                }
            }
        }
        return substituted;
    }

    private int inject(Operation operation, Part part, ObjectNode body, int object, List<String> fields) {
        var there = Bodies.objects(body).get(object);
        var request = valid(operation, part);
        var unknown = fields.stream()
                .filter(field -> !there.has(field) && !Bodies.knows(operation.body(), field))
                .toList();
        // Refused before anything is looked at, they cannot come in each other's way.
        unknown.parallelStream().forEach(field -> {
            var smuggled = Bodies.changed(body, object, o -> o.put(field, "1"));
            var answer = country.sender.send(request.with(smuggled));
            judge(answer.code().equals("unknown-property"), operation, part, field, answer);
        });
        return unknown.size();
    }

    private static Set<String> shape(ObjectNode body, int object) {
        var names = new HashSet<String>();
        Bodies.objects(body).get(object).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isRefusal(Answer answer) {
        return answer.status() == 404 || answer.status() == 422 || DENIALS.contains(answer.code());
    }

    private void judge(boolean refused, Operation operation, Part part, String name, Answer answer) {
        if (!refused) {
            accepted.add("%s as %s, %s: %d %s".formatted(operation.id(), part, name, answer.status(), answer.text()));
        }
    }

    /** @param writes whether a row below the caller's division is as foreign as any other */
    private List<String> foreign(@Nullable String table, Part part, boolean writes) {
        if (table == null || table.equals("new")) {
            return List.of();
        }
        var colleague = country.fixtures.colleagues().contains(table);
        return Stream.of(Relation.values())
                .filter(relation -> relation.foreign() && part.place(relation) != null)
                .filter(relation -> relation != Relation.OTHER_OWNER || part.ofOneSchool() && !colleague)
                .filter(relation -> relation != Relation.CHILD || writes)
                .map(relation -> table.equals("division")
                        ? part.place(relation).code
                        : Rows.id(table, part.place(relation).region, relation == Relation.OTHER_OWNER ? 2 : 1)
                                .toString())
                .toList();
    }

    private Set<String> offered() {
        var offered = new TreeSet<String>();
        operations.values().forEach(operation -> {
            Bodies.ids(operation.body()).forEach(name -> offered.add(operation.id() + " " + name));
            operation.query().stream()
                    .filter(name -> Bodies.isId(name) || country.fixtures.ids().containsKey(name))
                    .forEach(name -> offered.add(operation.id() + " " + name));
        });
        return offered;
    }
}
