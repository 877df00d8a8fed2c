package org.dudao.person;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Scope;
import org.dudao.kernel.Words;
import org.dudao.region.Divisions;

/** Explains why somebody sees a thing or does not, by the very scope that their requests are answered with. */
@ApplicationScoped
class Access {

    private final Persons persons;
    private final PlacementLookup lookup;
    private final PersonScope scopes;
    private final List<GuardedThings> kinds;
    private final CallerScope caller;
    private final Divisions divisions;
    private final Words words;
    private final Clock clock;

    Access(
            Persons persons,
            PlacementLookup lookup,
            PersonScope scopes,
            @All List<GuardedThings> kinds,
            CallerScope caller,
            Divisions divisions,
            Words words,
            Clock clock) {
        this.persons = persons;
        this.lookup = lookup;
        this.scopes = scopes;
        this.kinds = kinds;
        this.caller = caller;
        this.divisions = divisions;
        this.words = words;
        this.clock = clock;
    }

    AccessExplanation explain(UUID personId, UUID thingId) {
        var person = persons.require(personId);
        var thing = require(thingId);
        var placed = lookup.of(personId, LocalDate.now(clock));
        var path = new AccessPath(words, thing.kind())
                .knowing(Map.of("account", person.account(), "state", person.state()));
        var granted = path.step("account", !person.state().shut())
                && path.step("placement", placed.isPresent())
                && reaches(placed.orElseThrow(), thing, path);
        return new AccessExplanation(personId, person.name(), thing.kind(), thing.permission(), granted, path.steps());
    }

    private boolean reaches(Placed placed, Guarded thing, AccessPath path) {
        var scope = scopes.of(placed, LocalDate.now(clock));
        path.knowing(Map.of(
                "role", placed.role(),
                "home", divisions.line(placed.regionId()),
                "there", divisions.line(thing.regionId())));
        return path.step("permission", placed.role().permissions().contains(thing.permission()))
                && switch (thing.circle()) {
                    case DIVISION ->
                        path.step("region", scope.regions().contains(thing.regionId()))
                                && forSchool(placed, scope, thing, path)
                                && (thing.onlyPerson() == null || path.step("own", owns(placed, thing)));
                    case HANDED_DOWN ->
                        path.step(
                                "handed-down",
                                scope.regions().contains(thing.regionId()) || isBelow(placed.regionId(), thing));
                    case OFFICES ->
                        path.step("region", scope.regions().contains(thing.regionId()))
                                && path.step("offices", scope.schools() == null || owns(placed, thing));
                };
    }

    private static boolean forSchool(Placed placed, Scope scope, Guarded thing, AccessPath path) {
        return thing.schoolId() == null
                || path.step(
                        "school." + placed.role(),
                        scope.schools() == null || scope.schools().contains(thing.schoolId()));
    }

    private static boolean owns(Placed placed, Guarded thing) {
        return placed.person().equals(thing.onlyPerson());
    }

    private boolean isBelow(int regionId, Guarded thing) {
        return divisions.chain(regionId).contains(thing.regionId());
    }

    /** What lies outside the divisions of the one who asks is as unknown as what does not exist. */
    private Guarded require(UUID thingId) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> find(thingId)))
                .filter(thing -> caller.required().regions().contains(thing.regionId())
                        || thing.circle() == Guarded.Circle.HANDED_DOWN && isBelow(caller.home(), thing))
                .orElseThrow(NotFound::new);
    }

    private Optional<Guarded> find(UUID thingId) {
        return kinds.stream().flatMap(kind -> kind.find(thingId).stream()).findFirst();
    }
}
