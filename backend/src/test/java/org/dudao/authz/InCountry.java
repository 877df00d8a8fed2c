package org.dudao.authz;

import io.quarkus.test.common.QuarkusTestResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that goes through the operations of the contract in a country of its own. */
@QuarkusTestResource(TestServices.class)
abstract class InCountry {

    final Matrix matrix = Matrix.read();
    Country country;
    Requests requests;
    Map<String, Operation> operations;

    @BeforeEach
    void enter() {
        country = new Country();
        requests = new Requests(country);
        operations = inTurn(Operation.all(country.sender));
    }

    /** A planted defect is looked for first where it was planted; its run is over with the first mismatch. */
    private static Map<String, Operation> inTurn(Map<String, Operation> all) {
        var turn = new LinkedHashMap<String, Operation>();
        var first = Pattern.compile(System.getProperty("dudao.matrix.first", ""));
        all.forEach((id, operation) -> {
            if (first.matcher(id).matches()) {
                turn.put(id, operation);
            }
        });
        all.forEach(turn::putIfAbsent);
        return turn;
    }

    @AfterEach
    void leave() {
        country.close();
    }

    /** Those to whom the matrix grants the operation on a row of their own. */
    List<Part> allowed(Operation operation) {
        return Stream.of(Part.values())
                .filter(part -> matrix.cell(operation, part) != Cell.DENY)
                .toList();
    }

    /** The valid request of that part. */
    Request valid(Operation operation, Part part) {
        return requests.of(operation, part, operation.namesRow() ? Relation.OWN : Relation.NONE);
    }
}
