package org.shouwang.server.rulebook;

import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.Law;

/** A pack with its parameters as they stand in one place on one day. */
record Applicable(Pack pack, Law law) {

    /**
     * Villages of a township mostly live under the same numbers; then one evaluation serves them
     * all.
     */
    boolean isSameLawAs(Applicable other) {
        return pack.id().equals(other.pack.id())
                && law.day().equals(other.law.day())
                && law.parameters().equals(other.law.parameters());
    }
}
