package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dudao.kernel.Walls;
import org.dudao.person.Role;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-MATRIX, T-CAN and T-PRIME: every operation, as everybody, on rows of every kind. */
@QuarkusTest
class MatrixTest extends InCountry {

    @Inject
    Walls walls;

    @AfterEach
    void close() {
        walls.close();
    }

    @Test
    void every_operation_and_every_role_stands_in_the_matrix_and_nothing_else() {
        assertThat(matrix.operations().keySet()).isEqualTo(operations.keySet());
        matrix.operations()
                .forEach((operation, row) ->
                        assertThat(row.keySet()).as(operation).isEqualTo(Set.of(Part.values())));
        assertThat(Stream.of(Part.values()).map(Part::name))
                .containsAll(Arrays.stream(Role.values()).map(Role::name).toList());
        assertThat(operations.keySet()).containsAll(country.fixtures.requests().keySet());
    }

    @Test
    void every_cell_of_the_matrix_holds() {
        var run = new Run(country, matrix, true);
        run.all(operations.values());
        var expected = operations.values().stream()
                .flatMap(operation -> Stream.of(Part.values()).flatMap(part -> Run.relations(operation, part)))
                .count();
        Figures.add("matrix", "operations", operations.size());
        Figures.add("matrix", "roles", Part.values().length);
        Figures.add("matrix", "cells expected", expected);
        Figures.add("matrix", "cells run", run.cells);
        Figures.add("matrix", "mismatches", run.mismatches.size());
        Figures.add("matrix", "foreign canaries", run.canaries.size());
        Figures.add("matrix", "bytes scanned", country.sender.bytesReceived());
        assertThat(run.mismatches).isEmpty();
        assertThat(run.canaries).isEmpty();
        assertThat(run.cells).isEqualTo((int) expected);
    }

    @Test
    void of_two_ids_in_a_path_each_is_looked_at() {
        var tried = 0;
        for (var operation : operations.values()) {
            for (var part : operation.rows().size() > 1 ? allowed(operation) : List.<Part>of()) {
                for (var relation : Relation.values()) {
                    var beyond = part.place(relation) != null
                            && !matrix.cell(operation, part).reaches(relation)
                            && relation.foreign();
                    for (var row : beyond ? operation.rows() : List.<String>of()) {
                        tried++;
                        var request = requests.of(operation, part, name -> name.equals(row) ? relation : Relation.OWN);
                        // A row below may be seen by who may not change it.
                        var seen = relation == Relation.CHILD && matrix.cell(operation, part) == Cell.REGION;
                        assertThat(country.sender.send(request).code())
                                .as("%s as %s, %s of %s", operation.id(), part, row, relation)
                                .isIn("not-found", seen ? "read-only" : "not-found");
                    }
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void the_first_wall_holds_alone() {
        walls.openSecond();
        holdsAlone("row-level security off", true);
    }

    @Test
    void the_second_wall_holds_alone() {
        walls.openFirst();
        holdsAlone("the filter off", false);
    }

    private void holdsAlone(String without, boolean byTheLetter) {
        var run = new Run(country, matrix, byTheLetter);
        run.all(operations.values());
        var leaks = new ArrayList<>(run.mismatches);
        leaks.addAll(run.canaries);
        Figures.add("walls", "cells with " + without, run.cells);
        Figures.add("walls", "leaks with " + without, leaks.size());
        assertThat(leaks).isEmpty();
    }
}
