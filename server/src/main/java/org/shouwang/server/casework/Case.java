package org.shouwang.server.casework;

import java.util.Optional;

/** A proposal and, once a second officer has spoken, the decision on it. */
record Case(Proposal proposal, Optional<Proposal.Decision> decision) {

    /** A case waits for a decision or has one. */
    enum State {
        OPEN,
        DECIDED
    }

    State state() {
        return decision.isPresent() ? State.DECIDED : State.OPEN;
    }
}
