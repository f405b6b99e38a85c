package org.shouwang.server.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The reasons of leads. They are added and never changed: what an officer has read stays as it was.
 */
@Repository
class Reasons {

    private final JdbcClient db;

    Reasons(JdbcClient db) {
        this.db = db;
    }

    Map<LeadId, List<Reason>> of(List<LeadId> leads) {
        var reasons = new HashMap<LeadId, List<Reason>>();
        if (leads.isEmpty()) {
            return reasons;
        }

        db.sql(
                        """
                        select lead_id, rule, pack, pack_hash, title_zh, title_en, concern, outcome,
                               sentence_zh, sentence_en, as_of
                          from monitoring.reason
                         where lead_id in (:leads)
                         order by outcome desc, id
                        """)
                .param("leads", leads.stream().map(LeadId::value).toList())
                .query(row -> {
                    reasons.computeIfAbsent(
                                    new LeadId(row.getObject("lead_id", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(reason(row));
                });
        return reasons;
    }

    void add(Lead lead, Reason reason) {
        db.sql(
                        """
                        insert into monitoring.reason (id, region, lead_id, rule, pack, pack_hash, title_zh,
                               title_en, concern, outcome, sentence_zh, sentence_en, as_of)
                        values (:id, :region, :lead, :rule, :pack, :packHash, :titleZh, :titleEn, :concern,
                               :outcome, :sentenceZh, :sentenceEn, :asOf)
                        """)
                .param("id", Ids.next())
                .param("region", lead.region().value())
                .param("lead", lead.id().value())
                .param("rule", reason.rule())
                .param("pack", reason.pack())
                .param("packHash", reason.packHash())
                .param("titleZh", reason.title().zh())
                .param("titleEn", reason.title().en())
                .param("concern", reason.concern().name())
                .param("outcome", reason.outcome().name())
                .param("sentenceZh", reason.sentence().zh())
                .param("sentenceEn", reason.sentence().en())
                .param("asOf", reason.asOf())
                .update();
    }

    private static Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                row.getString("rule"),
                row.getString("pack"),
                row.getString("pack_hash"),
                new Title(row.getString("title_zh"), row.getString("title_en")),
                Concern.valueOf(row.getString("concern")),
                Outcome.valueOf(row.getString("outcome")),
                new Title(row.getString("sentence_zh"), row.getString("sentence_en")),
                row.getObject("as_of", LocalDate.class));
    }
}
