package org.shouwang.server.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.region.Scope;

/**
 * Which proposals are asked for. The same words make a list and its count.
 *
 * @param by whose, seen from {@code account}
 */
record ProposalFilter(
        Scope place,
        Optional<Case.State> state,
        Optional<UUID> household,
        Optional<By> by,
        String account) {

    /** Whose proposals, as seen by the one who asks: what is not mine I may decide. */
    enum By {
        ME,
        OTHERS
    }

    /** A condition with its parameters, for the alias {@code proposal}. */
    record Where(String sql, Map<String, Object> parameters) {}

    static ProposalFilter open(Scope place) {
        return new ProposalFilter(
                place, Optional.of(Case.State.OPEN), Optional.empty(), Optional.empty(), "");
    }

    ProposalFilter by(By wanted, String asking) {
        return new ProposalFilter(place, state, household, Optional.of(wanted), asking);
    }

    Where where() {
        var conditions = new ArrayList<String>(List.of(Scope.holds("proposal.region")));
        var parameters = new LinkedHashMap<String, Object>(place.parameters());
        state.ifPresent(wanted -> {
            conditions.add("proposal.state = :state");
            parameters.put("state", wanted.name());
        });
        household.ifPresent(wanted -> {
            conditions.add("proposal.household_id = :household");
            parameters.put("household", wanted);
        });
        by.ifPresent(wanted -> {
            conditions.add(
                    switch (wanted) {
                        case ME -> "proposal.proposed_by = :account";
                        case OTHERS -> "proposal.proposed_by <> :account";
                    });
            parameters.put("account", account);
        });
        return new Where(String.join(" and ", conditions), parameters);
    }
}
