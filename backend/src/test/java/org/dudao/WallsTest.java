package org.dudao;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** The database's own walls, read off its catalogue: a new table without them is a red test. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WallsTest {

    @Test
    void every_table_with_a_region_forces_row_level_security() {
        assertThat(Sql.texts("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and a.attname in ('region_id', 'person_id') and not a.attisdropped and c.relname <> 'setting'
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
    }

    @Test
    void a_row_can_only_refer_to_a_row_of_the_same_region() {
        assertThat(Sql.texts("""
                        select k.conname from pg_constraint k
                        join pg_attribute there on there.attrelid = k.confrelid and there.attname = 'region_id'
                        join pg_attribute here on here.attrelid = k.conrelid and here.attname = 'region_id'
                        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                          and not (here.attnum = any (k.conkey))""")).isEmpty();
    }

    @Test
    void every_foreign_key_of_a_growing_table_has_its_index() {
        assertThat(Sql.texts("""
                        select k.conname from pg_constraint k
                        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                          and array_length(k.conkey, 1) > 1
                          and not exists (select from pg_index i where i.indrelid = k.conrelid
                              and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)""")).isEmpty();
    }

    @Test
    void views_ask_with_the_rights_of_the_reader() {
        assertThat(Sql.texts("""
                        select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
                          and not coalesce(reloptions @> array['security_invoker=true'], false)""")).isEmpty();
    }

    @Test
    void the_runtime_user_owns_nothing_and_bypasses_nothing() {
        assertThat(Sql.texts("select rolname from pg_roles where rolname = 'app_rt' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(Sql.texts(
                        "select relname from pg_class where relowner = 'app_rt'::regrole and relkind in ('r', 'v')"))
                .isEmpty();
    }
}
