package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dudao.person.Role;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Test;

/** T-ESCAL: who gives which role to whom where; nobody to themselves, nobody beyond their own power. */
@QuarkusTest
class GrantTest extends InCountry {

    private static final String BODY =
            "{\"account\":\"%s\",\"name\":\"王秀英\",\"role\":\"%s\",\"validFrom\":\"2027-11-02\"%s}";

    /** To whom the role is given, and whether the division is the granter's own. */
    enum Whom {
        NEWCOMER,
        COLLEAGUE,
        SELF,
        PERSON_NEXT_DOOR,
        AT_A_PLACE_NEXT_DOOR
    }

    @Test
    void nobody_grants_beyond_their_power() {
        var cells = 0;
        var beyond = new ArrayList<String>();
        for (var granter : Part.values()) {
            for (var role : Role.values()) {
                for (var whom : Whom.values()) {
                    var cell = granter + " gives " + role + " to " + whom;
                    if (grantable(role, whom)) {
                        cells++;
                        attempt(cell, granter, role, whom, beyond);
                    }
                }
            }
        }
        Figures.add("matrix", "grants tried", cells);
        Figures.add("matrix", "grants beyond policy", beyond.size());
        assertThat(beyond).isEmpty();
    }

    private static boolean grantable(Role role, Whom whom) {
        return whom != Whom.AT_A_PLACE_NEXT_DOOR || role == Role.SCHOOL || role == Role.INSPECTOR;
    }

    private void attempt(String cell, Part granter, Role role, Whom whom, List<String> beyond) {
        var place = whom == Whom.AT_A_PLACE_NEXT_DOOR ? granter.place(Relation.SIBLING) : granter.home;
        var subject = switch (role) {
            case SCHOOL -> ",\"schoolId\":\"%s\"".formatted(Rows.id("school", place.region, 1));
            case INSPECTOR -> ",\"inspectorId\":\"%s\"".formatted(Rows.id("inspector", place.region, 1));
            default -> "";
        };
        var account = switch (whom) {
            case NEWCOMER, AT_A_PLACE_NEXT_DOOR -> "new-" + UUID.randomUUID();
            case COLLEAGUE -> former(granter.home);
            case PERSON_NEXT_DOOR -> former(granter.place(Relation.SIBLING));
            case SELF -> freed(granter);
        };
        var before = country.state();
        var answer = country.sender.send(
                valid(operations.get("placementCreate"), granter).with(BODY.formatted(account, role, subject)));
        var allowed = matrix.grants().getOrDefault(granter, List.of()).contains(role.name());
        var expected = allowed && (whom == Whom.NEWCOMER || whom == Whom.COLLEAGUE);
        var changed = !country.state().equals(before);
        if (answer.granted() != expected || changed != expected || answer.status() >= 500) {
            beyond.add(cell + ": " + answer.status() + " " + answer.text());
        }
        country.restore();
    }

    /** Somebody known there whose former placement has ended. */
    private String former(Place place) {
        var person = Caller.office(place.region);
        country.database.run(
                "update placement set valid_until = '2026-10-01' where person_id = '%s'".formatted(person.person()));
        return person.account();
    }

    /** The granter's own account; the next placement begins after the present one. */
    private String freed(Part granter) {
        var person = country.principal(granter).person();
        country.database.run(
                "update placement set valid_until = '2027-11-01' where person_id = '%s'".formatted(person));
        var account = new ArrayList<String>();
        country.database.each(
                "select account from person where id = '%s'".formatted(person), row -> account.add(row.getString(1)));
        return account.isEmpty() ? "nobody" : account.getFirst();
    }
}
