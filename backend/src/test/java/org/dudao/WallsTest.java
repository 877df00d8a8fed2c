package org.dudao;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The database's own walls, read off its catalogue: a new table without them is a red test. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WallsTest {

    /** Names that are unique across divisions: ids, and what is unique by its nature. Everything else is per division. */
    static final List<String> UNIQUE_EVERYWHERE = List.of(
            "division_code_once",
            "idempotency_pkey",
            "notification_once",
            "person_account_taken",
            "person_subject_once",
            "rectification_round_once",
            "school_import_line_once",
            "session_key_once",
            "timer_once");

    /** Functions that run with their owner's rights, each with a search path of its own. */
    static final List<String> WITH_OWNERS_RIGHTS = List.of("app_watches_all", "audit_append");

    private static final Map<String, Integer> CHECKED = new TreeMap<>();
    private static final Map<String, Integer> VIOLATIONS = new TreeMap<>();

    @Test
    void every_table_with_a_region_or_a_person_forces_row_level_security() {
        holds("tables", """
                        select c.relname || case when c.relrowsecurity and c.relforcerowsecurity then '' else '!' end
                        from pg_class c
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                      and a.attname in ('region_id', 'person_id'))""");
    }

    @Test
    void policies_judge_what_is_written_and_ask_for_the_callers_scope() {
        holds("policies", """
                        select tablename || '.' || policyname || case
                            when cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null then '!'
                            when permissive = 'PERMISSIVE'
                              and (qual !~ 'app_\\w+\\(' or with_check !~ 'app_\\w+\\(') then '!'
                            else '' end
                        from pg_policies where schemaname = 'public' and roles && array['public', 'app_rt']::name[]""");
    }

    @Test
    void an_unset_scope_is_nobodys_scope() {
        holds("scope functions", """
                        select proname || case when prosrc ~ 'current_setting\\(''app\\.\\w+'', true\\)'
                            and (prosrc like '%nullif(%' or prosrc like '%coalesce(%') then '' else '!' end
                        from pg_proc where pronamespace = 'public'::regnamespace and prosrc like '%current_setting%'""");
    }

    @Test
    void a_row_can_only_refer_to_a_row_of_the_same_region() {
        holds("foreign keys", """
                        select k.conname || case when here.attnum = any (k.conkey) and there.attnum = any (k.confkey)
                            then '' else '!' end
                        from pg_constraint k
                        join pg_attribute there on there.attrelid = k.confrelid and there.attname = 'region_id'
                        join pg_attribute here on here.attrelid = k.conrelid and here.attname = 'region_id'
                        where k.contype = 'f' and k.connamespace = 'public'::regnamespace""");
    }

    @Test
    void what_is_unique_is_so_within_a_region() {
        holds("unique indexes", """
                        select c.relname || case
                            when first.attname in ('region_id', 'id') or c.relname in ('%s') then '' else '!' end
                        from pg_index i join pg_class c on c.oid = i.indexrelid
                        join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
                        where i.indisunique and c.relnamespace = 'public'::regnamespace
                          and c.relname not like 'flyway%%'""".formatted(String.join("', '", UNIQUE_EVERYWHERE)));
    }

    @Test
    void every_foreign_key_of_a_growing_table_has_its_index() {
        holds("indexed keys", """
                        select k.conname || case when exists (select from pg_index i where i.indrelid = k.conrelid
                              and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey) then '' else '!' end
                        from pg_constraint k
                        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                          and array_length(k.conkey, 1) > 1""");
    }

    @Test
    void views_ask_with_the_rights_of_the_reader_and_none_keeps_rows() {
        holds("views", """
                        select relname || case when relkind = 'v'
                            and coalesce(reloptions @> array['security_invoker=true'], false) then '' else '!' end
                        from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace""");
    }

    @Test
    void no_function_lends_its_owners_rights_unless_it_is_on_the_list() {
        holds("functions", """
                        select p.proname || case when not p.prosecdef
                            or p.proname in ('%s') and coalesce(array_to_string(p.proconfig, ','), '') like '%%search_path=%%'
                            then '' else '!' end
                        from pg_proc p where p.pronamespace = 'public'::regnamespace
                          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')""".formatted(String.join("', '", WITH_OWNERS_RIGHTS)));
    }

    @Test
    void tables_are_granted_to_the_runtime_user_alone_and_only_for_rows() {
        holds("grants", """
                        select c.relname || ' ' || a.privilege_type || case
                            when a.grantee = c.relowner
                              or a.grantee = 'app_rt'::regrole
                                 and a.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE')
                            then '' else '!' end
                        from pg_class c, aclexplode(c.relacl) a
                        where c.relnamespace = 'public'::regnamespace""");
    }

    @Test
    void the_runtime_user_owns_nothing_and_bypasses_nothing() {
        holds("owners", """
                        select relname || case when relowner = 'app_rt'::regrole then '!' else '' end
                        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')""");
        holds("runtime roles", """
                        select rolname || case
                            when rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                              or exists (select from pg_auth_members m where m.member = r.oid)
                              or has_schema_privilege(r.oid, 'public', 'CREATE')
                            then '!' else '' end
                        from pg_roles r where rolname = 'app_rt'""");
    }

    @AfterAll
    static void report() {
        Figures.add("walls", "objects checked", sum(CHECKED));
        Figures.add("walls", "violations", sum(VIOLATIONS));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @param objects names all objects of a kind, with a {@code !} behind those that break the rule */
    private static void holds(String kind, String objects) {
        var all = Sql.texts(objects);
        var broken = all.stream().filter(name -> name.endsWith("!")).toList();
        CHECKED.put(kind, all.size());
        VIOLATIONS.put(kind, broken.size());
        assertThat(all).as(kind).isNotEmpty();
        assertThat(broken).as(kind).isEmpty();
    }
}
