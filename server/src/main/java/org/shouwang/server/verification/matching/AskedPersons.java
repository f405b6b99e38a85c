package org.shouwang.server.verification.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.registry.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The persons on the list that a department answers, and nobody else. */
@Repository
class AskedPersons {

    private final JdbcClient db;
    private final Identities identities;

    AskedPersons(JdbcClient db, Identities identities) {
        this.db = db;
        this.identities = identities;
    }

    /** A person may be on the list for several households. */
    void stage(UUID enquiry) {
        db.sql("drop table if exists asked, wanted_person").update();
        db.sql(
                        """
                        create temporary table wanted_person on commit drop as
                        select distinct person_id
                          from verification.enquiry_line
                         where enquiry_id = :enquiry
                           and state in ('SENT', 'ANSWERED')
                        """)
                .param("enquiry", enquiry)
                .update();
        identities.stage();
        db.sql(
                        """
                        create temporary table asked on commit drop as
                        select l.request_id, l.person_id, l.region, i.document_index, i.name
                          from verification.enquiry_line l
                          join identity i on i.person_id = l.person_id
                         where l.enquiry_id = :enquiry
                           and l.state in ('SENT', 'ANSWERED')
                        """)
                .param("enquiry", enquiry)
                .update();
        db.sql("analyze asked (request_id, person_id, document_index)").update();
    }

    /** The beginnings of the indexes of their numbers. */
    Set<Long> listed() {
        var listed = new HashSet<Long>();
        db.sql("select document_index from identity where document_index is not null")
                .query(row -> {
                    listed.add(AnswerRows.beginning(row.getBytes(1)));
                });
        return listed;
    }

    /** How they are written, but for their numbers. */
    Resemblance resemblance() {
        return new Resemblance(
                db.sql(
                                "select distinct name, coalesce(birth_date::text, '') as birth from"
                                        + " identity")
                        .query((row, n) ->
                                new LikelyPersons.Signs(
                                        "", row.getString("name"), row.getString("birth"), ""))
                        .list());
    }
}
