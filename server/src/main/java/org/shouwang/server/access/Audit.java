package org.shouwang.server.access;

import java.util.Map;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Component;

/** Records who did or saw what, in the transaction of the deed: what cannot be recorded does not happen. */
@Component
public class Audit {

    /**
     * Appends to the chain of the county. Must run inside {@link Transactions#as}.
     *
     * @param region where the subject is; it must lie in the actor's place
     * @param action what was done, room first: {@code household.read}
     * @param details never a name, a number of an identity card or an amount
     */
    public void record(
            Actor actor,
            RegionCode region,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, String> details) {
        throw new UnsupportedOperationException("the chain is not built yet");
    }
}
