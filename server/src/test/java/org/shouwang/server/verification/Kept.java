package org.shouwang.server.verification;

import java.util.UUID;
import org.shouwang.server.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of an enquiry, as its owner sees it. */
public final class Kept {

    private final TestServer server;

    public Kept(TestServer server) {
        this.server = server;
    }

    /** The number that a department names in its answer. */
    public String number(UUID enquiry) {
        var found = new String[1];
        server.asOwnerThenUndo(db -> found[0] = number(db, enquiry));
        return found[0];
    }

    private static String number(JdbcClient db, UUID enquiry) {
        return db.sql("select number from verification.enquiry where id = :id")
                .param("id", enquiry)
                .query(String.class)
                .single();
    }

    /** Whether there is a record that the department did not give, or one twice. */
    public boolean hasInvented() {
        var wrong = new long[1];
        server.asOwnerThenUndo(db ->
                wrong[0] =
                        db.sql(
                                        """
                                        select count(*)
                                          from (select v.request_id
                                                  from verification.record v
                                                  join registry.person p on p.id = v.person_id
                                                 where v.retracted_at is null
                                                 group by v.request_id
                                                having count(*) > 1
                                                    or bool_or(p.number <> 'YQWANG-1')
                                                    or bool_or(v.fields ->> 'plate' <> '晋A12345')) w
                                        """)
                                .query(Long.class)
                                .single());
        return wrong[0] > 0;
    }
}
