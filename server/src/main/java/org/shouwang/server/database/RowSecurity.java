package org.shouwang.server.database;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start where the database would show somebody the households of another place. */
@Component
@DependsOnDatabaseInitialization
class RowSecurity {

    RowSecurity(JdbcClient db) {
        var faults = new ArrayList<String>();
        faults.addAll(faultsOfRole(db));
        faults.addAll(faultsOfTables(db));
        if (!faults.isEmpty()) {
            throw new DatabaseFailure("the database does not keep the places apart; the server does not start:\n  "
                    + String.join("\n  ", faults));
        }
    }

    /** The application must be bound by the policies, and an owner or a superuser is not. */
    private static List<String> faultsOfRole(JdbcClient db) {
        return db.sql("""
                        select 'the application works as ' || rolname || ', which is a superuser or may bypass row security'
                          from pg_roles
                         where rolname = current_user
                           and (rolsuper or rolbypassrls)
                        union all
                        select 'the application works as ' || current_user || ', which owns ' || relnamespace::regnamespace
                               || '.' || relname
                          from pg_class
                         where pg_has_role(current_user, relowner, 'member')
                           and relkind in ('r', 'p')
                        """)
                .query(String.class)
                .list();
    }

    /** Every table with a region must have the policy, for its owner too. */
    private static List<String> faultsOfTables(JdbcClient db) {
        return db.sql("""
                        select format('%s.%s has a column region but %s', c.relnamespace::regnamespace, c.relname,
                                 case when not c.relrowsecurity then 'no row-level security'
                                      when not c.relforcerowsecurity then 'its row-level security is not forced'
                                      else 'no policy that compares it with the scope' end)
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'region' and not a.attisdropped
                         where c.relkind in ('r', 'p')
                           and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                           and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                                 select from pg_policies p
                                  where p.schemaname = c.relnamespace::regnamespace::text
                                    and p.tablename = c.relname
                                    and p.cmd = 'ALL'
                                    and p.qual like '%shouwang.region_from%shouwang.region_to%'
                                    and p.with_check like '%shouwang.region_from%shouwang.region_to%'))
                        """)
                .query(String.class)
                .list();
    }
}
