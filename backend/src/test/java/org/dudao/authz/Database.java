package org.dudao.authz;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dudao.authz.Catalogue.Column;
import org.dudao.testing.Sql;

/** The database behind its walls: says whether anything changed, and puts everything back as it was. */
final class Database implements AutoCloseable {

    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static final int VACUUM_EVERY = 20;

    /** Notes the name of every table that anybody writes to, this connection too; a look then goes there alone. */
    private static final String WATCH = """
            drop schema if exists watch cascade;
            create schema watch;
            create unlogged table watch.touched (name text);
            create function watch.touch() returns trigger language plpgsql security definer
              as $$ begin insert into watch.touched values (tg_table_name); return null; end $$;
            """;

    private static final String WATCHED = """
            create trigger watched after insert or update or delete or truncate on %1$s execute function watch.touch();
            alter table %1$s enable always trigger watched;
            """;

    private final Connection connection;
    private final Set<String> stale = new TreeSet<>();
    private int putBack;

    Database() {
        try {
            connection = Sql.open();
            run("set session_replication_role = replica");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs statements in one transaction, without triggers and keys: for arranging what no operation offers. */
    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void each(String sql, Reader reader) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each table's number of rows and the sum of their hashes: two that are equal hold the same rows. */
    Map<String, String> digest(Catalogue catalogue) {
        var digest = new TreeMap<String, String>();
        if (catalogue.tables().isEmpty()) {
            return digest;
        }
        each(
                catalogue.tables().keySet().stream()
                        .map(
                                "select '%1$s', count(*) || ':' || coalesce(sum(hashtext(t::text)::bigint), 0) from %1$s t"
                                        ::formatted)
                        .collect(Collectors.joining(" union all ")),
                row -> digest.put(row.getString(1), row.getString(2)));
        return digest;
    }

    void keep(String schema, Catalogue catalogue) {
        run("drop schema if exists %1$s cascade; create schema %1$s; ".formatted(schema)
                + catalogue.tables().keySet().stream()
                        .map(table -> "create table %1$s.%2$s as table public.%2$s".formatted(schema, table))
                        .collect(Collectors.joining("; ")));
    }

    void putBack(String schema, Catalogue catalogue) {
        if (catalogue.tables().isEmpty()) {
            return;
        }
        run(catalogue.tables().entrySet().stream()
                .map(table -> "delete from public.%2$s; insert into public.%2$s (%3$s) select %3$s from %1$s.%2$s"
                        .formatted(schema, table.getKey(), names(table.getValue())))
                .collect(Collectors.joining("; ")));
        // Rows put back a thousand times leave a thousand dead ones behind, and every look reads past them.
        stale.addAll(catalogue.tables().keySet());
        if (++putBack % VACUUM_EVERY == 0) {
            run("vacuum " + String.join(", ", stale));
            stale.clear();
        }
    }

    void watch(Catalogue catalogue) {
        run(WATCH + catalogue.tables().keySet().stream().map(WATCHED::formatted).collect(Collectors.joining()));
    }

    void unwatch() {
        run("drop schema watch cascade");
        stale.remove("watch.touched");
    }

    /** The tables written to since they were last forgotten. */
    Set<String> touched() {
        var names = new TreeSet<String>();
        each("select distinct name from watch.touched", row -> names.add(row.getString(1)));
        return names;
    }

    void forget(Catalogue catalogue) {
        run(catalogue.tables().keySet().stream()
                .collect(Collectors.joining("', '", "delete from watch.touched where name in ('", "')")));
        stale.add("watch.touched");
    }

    void empty(Catalogue catalogue) {
        run(catalogue.tables().keySet().stream().map("delete from "::concat).collect(Collectors.joining("; ")));
    }

    static String names(List<Column> columns) {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
