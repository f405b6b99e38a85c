package org.shouwang.server.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who persons are, for a room that must find them in somebody else's list. Names and numbers stay
 * in the database. Every method runs inside a transaction.
 */
@Repository
public class Identities {

    private final JdbcClient db;

    Identities(JdbcClient db) {
        this.db = db;
    }

    /**
     * Makes the temporary table {@code identity (person_id, number, document_index, document, name,
     * birth_date, region)} of the persons in the temporary table {@code wanted_person (person_id)}.
     * Whoever lies outside the transaction's places is not in it.
     */
    public void stage() {
        db.sql("drop table if exists identity").update();
        db.sql(
                        """
                        create temporary table identity on commit drop as
                        select p.id as person_id, p.number, p.document_index, p.document, p.name, p.birth_date,
                               p.region
                          from wanted_person w
                          join registry.person p on p.id = w.person_id
                        """)
                .update();
        db.sql("analyze identity (person_id, document_index)").update();
    }
}
