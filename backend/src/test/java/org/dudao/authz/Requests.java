package org.dudao.authz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes valid requests: what the operation wants, in the words of whoever asks. */
final class Requests {

    private final Country country;

    Requests(Country country) {
        this.country = country;
    }

    Request of(Operation operation, Part part, Relation relation) {
        return of(operation, part, row -> relation);
    }

    /** @param relations how the row of each id in the path stands to the caller */
    Request of(Operation operation, Part part, Function<String, Relation> relations) {
        var fixture = country.fixtures.of(operation);
        var principal = country.principal(part);
        var path = operation.path();
        var unknown = false;
        for (var row : operation.rows()) {
            path = path.replace("{" + row + "}", id(operation, part, row, relations.apply(row)));
            unknown |= relations.apply(row) == Relation.UNKNOWN;
        }
        if (fixture.names() != null) {
            for (var name : fixture.names().entrySet()) {
                path = path.replace("{" + name.getKey() + "}", name.getValue());
            }
        }
        if (fixture.query() != null) {
            path += "?" + filled(fixture.query(), principal);
        }
        var body = fixture.sent() == null ? null : filled(fixture.sent(), principal);
        if (fixture.creates() && unknown && body != null) {
            body = body.replace("\"version\":0,", "");
        }
        return new Request(operation.method(), path, principal.token(), fixture.content(), body);
    }

    /** Every form of body that the fixtures know for an operation, as that part would send it. */
    List<ObjectNode> bodies(Operation operation, Part part) {
        var fixture = country.fixtures.of(operation);
        var bodies = new ArrayList<ObjectNode>();
        if (fixture.body() != null) {
            var first = Bodies.read(filled(fixture.body().toString(), country.principal(part)));
            bodies.add(first);
            for (var more : fixture.also() == null ? List.<ObjectNode>of() : fixture.also()) {
                bodies.add(first.deepCopy().setAll(Bodies.read(filled(more.toString(), country.principal(part)))));
            }
        }
        return bodies;
    }

    /** What must stand in the database before that part asks. */
    void arrange(Operation operation, Part part) {
        var given = country.fixtures.of(operation).given();
        if (given != null) {
            country.database.run(filled(given.strip(), country.principal(part)));
        }
    }

    String filled(String text, Principal principal) {
        var home = principal.part().home;
        return Rows.filled(
                text,
                home.region,
                1,
                word -> word.equals("person") ? principal.person().toString() : "");
    }

    private String id(Operation operation, Part part, String row, Relation relation) {
        var fixture = country.fixtures.of(operation);
        var place = part.place(relation);
        if (fixture.id() == null || place == null) {
            throw new IllegalStateException("no fixture says which table's row " + operation.path() + " names");
        }
        var table = fixture.id().get(operation.rows().indexOf(row));
        return switch (relation) {
            case UNKNOWN -> UUID.randomUUID().toString();
            case MALFORMED -> "not-an-id";
            case OTHER_OWNER -> Rows.id(table, place.region, 2).toString();
            default -> Rows.id(table, place.region, 1).toString();
        };
    }
}
