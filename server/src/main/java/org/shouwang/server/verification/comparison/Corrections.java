package org.shouwang.server.verification.comparison;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What departments have to put right (更正通知); told with the next list that goes to them. Runs inside
 * a transaction.
 */
@Repository
public class Corrections {

    private final JdbcClient db;
    private final Clock clock;

    Corrections(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A record that was not so. */
    public record Correction(UUID id, UUID person, String dataset, String reason) {}

    /** What goes with a list to its department, in the places of the county that it is for. */
    public List<Correction> tell(UUID enquiry) {
        db.sql(
                        """
                        update verification.correction c
                           set enquiry_id = e.id, told_at = :now
                          from verification.enquiry e
                         where e.id = :enquiry
                           and c.department = e.department
                           and starts_with(c.region, e.region)
                           and c.told_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("enquiry", enquiry)
                .update();
        return db.sql(
                        """
                        select id, person_id as person, dataset, reason
                          from verification.correction
                         where enquiry_id = :enquiry
                         order by dataset, id
                        """)
                .param("enquiry", enquiry)
                .query(Correction.class)
                .list();
    }
}
