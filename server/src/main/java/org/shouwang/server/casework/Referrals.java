package org.shouwang.server.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.monitoring.LeadTriaged;
import org.shouwang.server.monitoring.Verdict;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads that an officer found to need a proposal, until somebody has made one. */
@Repository
class Referrals {

    /** A lead waiting for a proposal. */
    record Referral(
            LeadId lead,
            HouseholdId household,
            String householdNumber,
            RegionCode region,
            LocalDate dueOn) {}

    private final JdbcClient db;

    Referrals(JdbcClient db) {
        this.db = db;
    }

    /** Runs in the transaction of the triage: either both are kept or neither. */
    @EventListener
    void on(LeadTriaged triaged) {
        if (triaged.verdict() != Verdict.TO_PROPOSAL) {
            return;
        }

        db.sql(
                        """
                        insert into casework.referral (lead_id, region, household_id, household_number, due_on,
                               referred_by, referred_at)
                        values (:lead, :region, :household, :number, :dueOn, :account, :at)
                        """)
                .param("lead", triaged.lead().value())
                .param("region", triaged.region().value())
                .param("household", triaged.household().value())
                .param("number", triaged.householdNumber())
                .param("dueOn", triaged.dueOn())
                .param("account", triaged.account())
                .param("at", triaged.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The most urgent first. */
    List<Referral> waiting(int limit) {
        return db.sql(
                        """
                        select lead_id, household_id, household_number, region, due_on
                          from casework.referral
                         where proposal_id is null
                         order by due_on, lead_id
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) ->
                        new Referral(
                                new LeadId(row.getObject("lead_id", UUID.class)),
                                new HouseholdId(row.getObject("household_id", UUID.class)),
                                row.getString("household_number"),
                                new RegionCode(row.getString("region")),
                                row.getObject("due_on", LocalDate.class)))
                .list();
    }

    void proposed(LeadId lead, ProposalId proposal) {
        db.sql("update casework.referral set proposal_id = :proposal where lead_id = :lead")
                .param("proposal", proposal.value())
                .param("lead", lead.value())
                .update();
    }

    /** A proposal that was sent back leaves its lead waiting again. */
    void sentBack(ProposalId proposal) {
        db.sql("update casework.referral set proposal_id = null where proposal_id = :proposal")
                .param("proposal", proposal.value())
                .update();
    }
}
