package org.shouwang.server.database;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start where the database would show somebody the households of another place. */
@Component
@DependsOnDatabaseInitialization
class RowSecurity {

    @Autowired
    RowSecurity(JdbcClient db) {
        this(db, db.sql("select current_user").query(String.class).single());
    }

    RowSecurity(JdbcClient db, String role) {
        var faults = new ArrayList<String>();
        faults.addAll(faultsOfRole(db, role));
        faults.addAll(faultsOfTables(db));
        faults.addAll(faultsOfDepartments(db));
        if (!faults.isEmpty()) {
            throw new DatabaseFailure(
                    "the database does not keep the places apart; the server does not start:\n  "
                            + String.join("\n  ", faults));
        }
    }

    /** The application must be bound by the policies, and an owner or a superuser is not. */
    private static List<String> faultsOfRole(JdbcClient db, String role) {
        return db.sql(
                        """
                        select rolname || ' is a superuser or may bypass row security; use a role that is not'
                          from pg_roles
                         where rolname = :role
                           and (rolsuper or rolbypassrls)
                        union all
                        select :role || ' owns ' || string_agg(oid::regclass::text, ', ' order by oid)
                               || '; use a role that may only use them'
                          from pg_class
                         where pg_has_role(:role, relowner, 'member')
                           and relkind in ('r', 'p')
                        having count(*) > 0
                        """)
                .param("role", role)
                .query(String.class)
                .list();
    }

    /**
     * Every table with a region must have the one policy, for its owner too; a second one would
     * widen it.
     */
    private static List<String> faultsOfTables(JdbcClient db) {
        return db.sql(
                        """
                        select format('%s.%s has a column region but %s', c.relnamespace::regnamespace, c.relname,
                                 case when not c.relrowsecurity then 'no row-level security'
                                      when not c.relforcerowsecurity then 'its row-level security is not forced'
                                      else 'not one policy that compares it with the scope' end)
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'region' and not a.attisdropped
                         where c.relkind in ('r', 'p')
                           and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and 1 = (select count(*) from pg_policies p
                                              where p.schemaname = c.relnamespace::regnamespace::text
                                                and p.tablename = c.relname)
                                    and exists (select from pg_policies p
                                                 where p.schemaname = c.relnamespace::regnamespace::text
                                                   and p.tablename = c.relname
                                                   and p.cmd = 'ALL'
                                                   and p.qual like '%shouwang.region_from%shouwang.region_to%'
                                                   and p.with_check like '%shouwang.region_from%shouwang.region_to%'))
                        """)
                .query(String.class)
                .list();
    }

    /** Where a row belongs to a department, the policy compares that with the scope too. */
    private static List<String> faultsOfDepartments(JdbcClient db) {
        return db.sql(
                        """
                        select format('%s.%s has a column department but no policy that compares it with the scope',
                                      c.relnamespace::regnamespace, c.relname)
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'department' and not a.attisdropped
                         where c.relkind in ('r', 'p')
                           and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and exists (select from pg_policies p
                                                 where p.schemaname = c.relnamespace::regnamespace::text
                                                   and p.tablename = c.relname
                                                   and p.qual like '%shouwang.departments%'
                                                   and p.with_check like '%shouwang.departments%'))
                        """)
                .query(String.class)
                .list();
    }
}
