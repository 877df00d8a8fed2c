package org.dudao.edge;

import java.util.stream.Collectors;
import org.dudao.testing.Sql;

/** A fingerprint of all business rows; what was read is on record, and that is no business row. */
final class Tables {

    private static final String NAMES = """
            select tablename from pg_tables where schemaname = 'public'
            and tablename not in ('division', 'flyway_schema_history', 'list_export') and tablename not like 'audit%' order by 1""";

    private final String query = Sql.texts(NAMES).stream()
            .map(table ->
                    "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtextextended(entry::text, 0)), 0) from \"%1$s\" entry"
                            .formatted(table))
            .collect(Collectors.joining(" union all "));

    String fingerprint() {
        return Sql.texts(query).stream().sorted().collect(Collectors.joining("\n"));
    }
}
