package org.shouwang.server.casework;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shouwang.server.monitoring.DueCursor;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * All proposals. The place of the asking officer is set on the transaction; a filter can only
 * narrow it.
 */
@Repository
class Proposals {

    private static final String COLUMNS =
            """
            select id, region, household_id, household_number, lead_id, kind, content, rule, proposed_by,
                   proposed_by_name, proposed_at, due_on, as_of, facts, facts_hash, packs, engine, findings,
                   findings_hash, outcome, reason, decided_by, decided_by_name, decided_at
              from casework.proposal
            """;

    private final JdbcClient db;
    private final ProposalRows rows;
    private final JsonMapper json;

    Proposals(JdbcClient db, ProposalRows rows, JsonMapper json) {
        this.db = db;
        this.rows = rows;
        this.json = json;
    }

    /** The most urgent first. */
    List<Case> page(ProposalFilter filter, Optional<DueCursor> after, int limit) {
        var where = filter.where();
        var query =
                db.sql(
                                COLUMNS
                                        + " where "
                                        + where.sql()
                                        + (after.isPresent()
                                                ? " and (due_on, id) > (:afterDue, :afterId)"
                                                : "")
                                        + " order by due_on, id limit :limit")
                        .params(where.parameters())
                        .param("limit", limit);
        if (after.isPresent()) {
            query = query.param("afterDue", after.get().dueOn()).param("afterId", after.get().id());
        }

        return query.query(rows::read).list();
    }

    long count(ProposalFilter filter) {
        var where = filter.where();
        return db.sql("select count(*) from casework.proposal where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** How many there are under each code of a village. */
    Map<RegionCode, Long> countByVillage(ProposalFilter filter) {
        var where = filter.where();
        var counts = new TreeMap<RegionCode, Long>();
        db.sql(
                        "select region, count(*) as n from casework.proposal where "
                                + where.sql()
                                + " group by 1")
                .params(where.parameters())
                .query(row -> {
                    counts.put(new RegionCode(row.getString("region")), row.getLong("n"));
                });
        return counts;
    }

    Optional<Case> find(ProposalId id) {
        return db.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(rows::read)
                .optional();
    }

    Optional<Dossiers.Stored> stored(ProposalId id) {
        return db.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Dossiers.Stored(
                                rows.read(row, number).proposal(),
                                row.getString("facts_hash"),
                                row.getString("findings_hash")))
                .optional();
    }

    /** The proposal of this kind that waits for a decision. */
    Optional<Case> openOf(Proposal like) {
        return db.sql(
                        COLUMNS
                                + " where household_id = :household and kind = :kind and state ="
                                + " 'OPEN'")
                .param("household", like.household().value())
                .param("kind", like.kind().name())
                .query(rows::read)
                .optional();
    }

    /** Stores a proposal unless one of its kind waits for a decision already. */
    boolean add(Proposal proposal) {
        var dossier = proposal.dossier();
        return db.sql(
                                """
                                insert into casework.proposal (id, region, household_id, household_number,
                                       lead_id, kind, content, rule,
                                       proposed_by, proposed_by_name, proposed_at, due_on, as_of, facts,
                                       facts_hash, packs, engine, findings, findings_hash)
                                values (:id, :region, :household, :number, :lead, :kind, :content, :rule,
                                       :account, :name, :at, :dueOn, :asOf, :facts::json, :factsHash,
                                       :packs::json, :engine,
                                       :findings::json, :findingsHash)
                                    on conflict (household_id, kind) where state = 'OPEN' do nothing
                                """)
                        .param("id", proposal.id().value())
                        .param("region", proposal.region().value())
                        .param("household", proposal.household().value())
                        .param("number", proposal.householdNumber())
                        .param("lead", proposal.lead().map(LeadId::value).orElse(null))
                        .param("kind", proposal.kind().name())
                        .param("content", proposal.content())
                        .param("rule", proposal.rule())
                        .param("account", proposal.proposedBy().account())
                        .param("name", proposal.proposedBy().name())
                        .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                        .param("dueOn", proposal.dueOn())
                        .param("asOf", dossier.asOf())
                        .param("facts", dossier.facts())
                        .param("factsHash", dossier.factsHash())
                        .param("packs", json.writeValueAsString(dossier.packs()))
                        .param("engine", dossier.engine())
                        .param("findings", dossier.findings())
                        .param("findingsHash", dossier.findingsHash())
                        .update()
                == 1;
    }

    /** Records a decision unless somebody was faster. */
    boolean decide(Proposal.Decision decision) {
        return db.sql(
                                """
                                update casework.proposal
                                   set state = 'DECIDED', outcome = :outcome, reason = :reason, decided_by = :account,
                                       decided_by_name = :name, decided_at = :at
                                 where id = :id and state = 'OPEN'
                                """)
                        .param("outcome", decision.outcome().name())
                        .param("reason", decision.reason())
                        .param("account", decision.decidedBy().account())
                        .param("name", decision.decidedBy().name())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .param("id", decision.proposal().id().value())
                        .update()
                == 1;
    }
}
