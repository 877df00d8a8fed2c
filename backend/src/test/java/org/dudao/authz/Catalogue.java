package org.dudao.authz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The product's tables as the database itself describes them. */
record Catalogue(Map<String, List<Column>> tables) {

    /**
     * One column that can be written.
     *
     * @param target the table that it points at, or null
     * @param word the first of the words that may stand in it, or null where any text may
     */
    record Column(
            String name,
            String type,
            boolean needed,
            @Nullable String target,
            @Nullable String word) {}

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, null) as type, a.attnotnull,
                   (select k.confrelid::regclass::text from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                      and a.attname <> 'region_id' limit 1) as target,
                   (select pg_get_constraintdef(k.oid) from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                      and pg_get_constraintdef(k.oid) like '%ARRAY[%' limit 1) as words
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
            order by c.relname, a.attnum""";
    private static final Pattern FIRST_WORD = Pattern.compile("ARRAY\\['(\\w+)'");

    static Catalogue without(Collection<String> reference, Database database) {
        var tables = new LinkedHashMap<String, List<Column>>();
        database.each(COLUMNS, row -> {
            var table = row.getString("relname");
            if (!reference.contains(table)) {
                tables.computeIfAbsent(table, name -> new ArrayList<>())
                        .add(new Column(
                                row.getString("attname"),
                                row.getString("type"),
                                row.getBoolean("attnotnull"),
                                row.getString("target"),
                                word(row.getString("words"))));
            }
        });
        return new Catalogue(tables);
    }

    private static @Nullable String word(@Nullable String check) {
        var words = FIRST_WORD.matcher(check == null ? "" : check);
        return words.find() ? words.group(1) : null;
    }

    Catalogue only(Predicate<String> wanted) {
        return new Catalogue(tables.entrySet().stream()
                .filter(table -> wanted.test(table.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** All names of columns, as the API would spell them. */
    List<String> properties() {
        return tables.values().stream()
                .flatMap(List::stream)
                .map(column -> Pattern.compile("_(\\w)")
                        .matcher(column.name())
                        .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }
}
