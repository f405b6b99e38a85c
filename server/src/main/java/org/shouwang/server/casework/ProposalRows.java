package org.shouwang.server.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code casework.proposal}. */
@Component
class ProposalRows {

    private final JsonMapper json;

    ProposalRows(JsonMapper json) {
        this.json = json;
    }

    Case read(ResultSet row, int number) throws SQLException {
        var proposal =
                new Proposal(
                        new ProposalId(row.getObject("id", UUID.class)),
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getString("household_number"),
                        new RegionCode(row.getString("region")),
                        Optional.ofNullable(row.getObject("lead_id", UUID.class)).map(LeadId::new),
                        ProposalKind.valueOf(row.getString("kind")),
                        row.getString("content"),
                        row.getString("rule"),
                        new Officer(
                                row.getString("proposed_by"), row.getString("proposed_by_name")),
                        instant(row, "proposed_at"),
                        row.getObject("due_on", LocalDate.class),
                        dossier(row));
        return new Case(proposal, decision(proposal, row));
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                row.getObject("as_of", LocalDate.class),
                row.getString("facts"),
                List.of(json.readValue(row.getString("packs"), Dossier.PackVersion[].class)),
                row.getString("engine"),
                row.getString("findings"));
    }

    private static Optional<Proposal.Decision> decision(Proposal proposal, ResultSet row)
            throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }

        return Optional.of(
                proposal.decidedEarlier(
                        DecisionOutcome.valueOf(outcome),
                        row.getString("reason"),
                        new Officer(row.getString("decided_by"), row.getString("decided_by_name")),
                        instant(row, "decided_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
