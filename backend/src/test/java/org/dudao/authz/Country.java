package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dudao.testing.StandInKeycloak;

/**
 * Six offices of three levels full of marked rows, and one caller for each part. What was in the database before is
 * set aside and comes back when the country is closed.
 */
final class Country implements AutoCloseable {

    private static final int ADDRESSED = 3;

    private static final String BEFORE = "before_the_country";
    private static final String COUNTRY = "the_country";
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    /** One query for each foreign key, for the rows were put in with the keys off. */
    private static final String BROKEN_KEYS = """
            select format('select %L from %s a where (%s) is not null and not exists (select from %s b where (%s) = (%s))',
                   k.conname, k.conrelid::regclass, here.list, k.confrelid::regclass, here.list, there.list)
            from pg_constraint k,
              lateral (select string_agg('a.' || quote_ident(attname), ',' order by n) as list
                       from unnest(k.conkey) with ordinality u(num, n)
                       join pg_attribute on attrelid = k.conrelid and attnum = num) here,
              lateral (select string_agg('b.' || quote_ident(attname), ',' order by n) as list
                       from unnest(k.confkey) with ordinality u(num, n)
                       join pg_attribute on attrelid = k.confrelid and attnum = num) there
            where k.contype = 'f' and k.connamespace = 'public'::regnamespace""";

    final Database database = new Database();
    final Fixtures fixtures = Fixtures.read();
    final Catalogue catalogue = Catalogue.without(fixtures.reference(), database);
    final Sender sender = new Sender();
    private final Map<String, String> asBuilt;
    private final Map<String, Canary> ids = new HashMap<>();
    private final Map<Part, Principal> principals = new EnumMap<>(Part.class);

    Country() {
        learnIds();
        database.keep(BEFORE, catalogue);
        database.empty(catalogue);
        database.run(new Rows(catalogue, fixtures).insertAll());
        assertThat(brokenKeys()).as("keys that point nowhere").isEmpty();
        openAccounts();
        for (var part : Part.values()) {
            principals.put(part, Principal.of(part));
        }
        keepFile();
        database.keep(COUNTRY, catalogue);
        asBuilt = database.digest(catalogue);
        database.watch(catalogue);
    }

    /** The bytes that every file of the country has. */
    private void keepFile() {
        var file = "/api/files/" + UUID.randomUUID() + "?name=report.pdf";
        var stored =
                sender.send(new Request("PUT", file, principal(Part.OFFICE).token(), "application/pdf", Rows.FILE));
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        database.run("delete from file where name = 'report.pdf'");
    }

    /** The identity provider knows the first people of every place, whom the requests name. */
    private void openAccounts() {
        for (var place : Place.values()) {
            for (var number = 1; number <= ADDRESSED; number++) {
                var person = Rows.id("person", place.region, number).toString();
                StandInKeycloak.knows(person, person);
            }
        }
    }

    Principal principal(Part part) {
        return principals.get(part);
    }

    /** What stands in the tables now, as numbers to compare; witnesses write down refusals too, and are left out. */
    Map<String, String> state() {
        var state = untouched();
        var touched = database.touched();
        touched.removeAll(fixtures.witnesses());
        state.putAll(database.digest(catalogue.only(touched::contains)));
        return state;
    }

    /** The state as it was built. */
    Map<String, String> untouched() {
        var state = new TreeMap<>(asBuilt);
        state.keySet().removeAll(fixtures.witnesses());
        return state;
    }

    /** Where nothing else changed, only what was written about the attempts goes. */
    void forgetWitnesses() {
        var touched = database.touched();
        touched.retainAll(fixtures.witnesses());
        putBack(touched);
    }

    /** Puts back what anybody wrote to, table by table. */
    void restore() {
        putBack(database.touched());
    }

    private void putBack(Set<String> touched) {
        if (!touched.isEmpty()) {
            var tables = catalogue.only(touched::contains);
            database.putBack(COUNTRY, tables);
            database.forget(tables);
        }
    }

    /** Every mark in a text: the written ones, and the ids of rows of the country. */
    Stream<Canary> marks(String text) {
        return Stream.concat(
                Canary.in(text),
                ID.matcher(text).results().map(MatchResult::group).map(ids::get).filter(Objects::nonNull));
    }

    private void learnIds() {
        for (var table : catalogue.tables().keySet()) {
            for (var place : Place.values()) {
                for (var row = 1; row <= place.rows; row++) {
                    ids.put(Rows.id(table, place.region, row).toString(), new Canary(place.region, row, table, "id"));
                }
            }
        }
    }

    private List<String> brokenKeys() {
        var queries = new ArrayList<String>();
        database.each(BROKEN_KEYS, row -> queries.add(row.getString(1)));
        var broken = new ArrayList<String>();
        database.each(String.join(" union ", queries), row -> broken.add(row.getString(1)));
        return broken;
    }

    @Override
    public void close() {
        database.unwatch();
        database.putBack(BEFORE, catalogue);
        database.run("drop schema %s cascade; drop schema %s cascade".formatted(BEFORE, COUNTRY));
        database.close();
    }
}
