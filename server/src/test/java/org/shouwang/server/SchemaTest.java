package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database explains itself, is quick along its references, and lets nobody see another place.
 */
@ServerTest
class SchemaTest {

    private static final String OURS =
            "nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'flyway', 'public')";

    private final JdbcClient db;

    SchemaTest(JdbcClient db) {
        this.db = db;
    }

    @Test
    void every_table_and_column_says_in_chinese_and_english_what_it_holds() {
        assertThat(
                        list(
                                """
                                select nspname || '.' || relname || coalesce('.' || attname, '')
                                  from (select c.oid, n.nspname, c.relname, 0 as attnum, null::name as attname
                                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                         where c.relkind in ('r', 'p') and %1$s
                                        union all
                                        select c.oid, n.nspname, c.relname, a.attnum, a.attname
                                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                          join pg_attribute a
                                            on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                         where c.relkind in ('r', 'p') and %1$s) things
                                 where coalesce(case when attnum = 0 then obj_description(oid, 'pg_class')
                                                     else col_description(oid, attnum) end, '') not like '%%_·_%%'
                                """))
                .isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index() {
        assertThat(
                        list(
                                """
                                select conrelid::regclass || ' ' || conname
                                  from pg_constraint k
                                  join pg_namespace n on n.oid = k.connamespace
                                 where k.contype = 'f' and k.conparentid = 0 and %s
                                   and not exists (
                                       select from pg_index i
                                        where i.indrelid = k.conrelid
                                          and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                                """))
                .isEmpty();
    }

    @Test
    void every_table_with_a_region_shows_only_the_places_of_the_scope() {
        assertThat(
                        list(
                                """
                                select c.oid::regclass::text
                                  from pg_class c
                                  join pg_namespace n on n.oid = c.relnamespace
                                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'region'
                                 where c.relkind in ('r', 'p') and %s
                                   and not (c.relrowsecurity and c.relforcerowsecurity
                                            and exists (select from pg_policy p where p.polrelid = c.oid))
                                """))
                .isEmpty();
    }

    @Test
    void the_region_of_a_row_is_never_missing_and_compared_byte_by_byte() {
        assertThat(
                        list(
                                """
                                select c.oid::regclass::text
                                  from pg_class c
                                  join pg_namespace n on n.oid = c.relnamespace
                                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'region'
                                  join pg_collation l on l.oid = a.attcollation
                                 where c.relkind in ('r', 'p') and %s
                                   and not (a.attnotnull and l.collname = 'C')
                                """))
                .isEmpty();
    }

    @Test
    void no_view_and_no_function_of_its_owner_leads_around_the_policies() {
        assertThat(
                        list(
                                """
                                select c.oid::regclass::text
                                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('v', 'm') and %1$s
                                   and not coalesce('security_invoker=true' = any (c.reloptions), false)
                                union all
                                select p.oid::regprocedure::text
                                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                 where p.prosecdef and %1$s
                                """))
                .isEmpty();
    }

    @Test
    void the_application_can_neither_change_nor_remove_an_audit_record() {
        assertThat(
                        db.sql(
                                        """
                                        select privilege_type from information_schema.role_table_grants
                                         where table_schema = 'access' and table_name = 'audit'
                                           and grantee = 'shouwang_app'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("SELECT", "INSERT");
    }

    @Test
    void foreign_keys_point_to_the_own_room_or_to_the_left() {
        var rooms =
                List.of(
                        "region",
                        "access",
                        "registry",
                        "rulebook",
                        "verification",
                        "monitoring",
                        "casework",
                        "insight");

        assertThat(
                        db.sql(
                                        """
                                        select n.nspname || '>' || r.nspname
                                          from pg_constraint k
                                          join pg_namespace n on n.oid = k.connamespace
                                          join pg_class c on c.oid = k.confrelid
                                          join pg_namespace r on r.oid = c.relnamespace
                                         where k.contype = 'f'
                                        """)
                                .query(String.class)
                                .list())
                .allSatisfy(arrow -> {
                    var ends = arrow.split(">", 2);
                    assertThat(rooms.indexOf(ends[1]))
                            .as(arrow)
                            .isBetween(0, rooms.indexOf(ends[0]));
                });
    }

    private List<String> list(String question) {
        return db.sql(question.formatted(OURS)).query(String.class).list();
    }
}
