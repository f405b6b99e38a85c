package org.shouwang.server.verification.comparison;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * What was not so goes back to its source: the record is marked, and the department is told with
 * its next list. Nothing is deleted; the history says what was believed, and until when.
 */
@Repository
class PutRight {

    private final JdbcClient db;
    private final Clock clock;

    PutRight(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Marks records that a finding rests on.
     *
     * @param records those that were not so; all of them if none is named
     */
    void putRight(Actor officer, UUID finding, String reason, List<UUID> records) {
        var own = own(finding);
        if (!own.containsAll(records)) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "/records",
                                    new Title("有记录不属于这条差异", "a record is not of this finding"),
                                    new Title("请从差异所列的记录中选择。", "Choose among its records."))));
        }

        var wrong = new SqlArrayValue("uuid", (records.isEmpty() ? own : records).toArray());
        var now = Timestamp.from(clock.instant());
        db.sql(
                        """
                        update verification.record
                           set disproved_at = coalesce(disproved_at, :now)
                         where id = any(:records)
                        """)
                .param("now", now)
                .param("records", wrong)
                .update();
        db.sql(
                        """
                        insert into verification.correction
                               (id, region, department, record_id, finding_id, person_id, dataset, reason, made_by,
                                made_at)
                        select gen_random_uuid(), region, department, id, :finding, person_id, dataset, :reason,
                               :account, :now
                          from verification.record
                         where id = any(:records)
                        on conflict (record_id) do nothing
                        """)
                .param("finding", finding)
                .param("reason", reason)
                .param("account", officer.account())
                .param("now", now)
                .param("records", wrong)
                .update();
    }

    private List<UUID> own(UUID finding) {
        return db.sql(
                        """
                        select cast(s ->> 'record' as uuid)
                          from verification.finding f, jsonb_array_elements(f.sources) s
                         where f.id = :finding
                        """)
                .param("finding", finding)
                .query(UUID.class)
                .list();
    }
}
