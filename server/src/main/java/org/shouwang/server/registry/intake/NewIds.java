package org.shouwang.server.registry.intake;

import java.util.UUID;
import org.shouwang.server.access.Ids;

/** Ids for many rows at once: a fresh one, and those that follow it, which an index likes. */
final class NewIds {

    private static final int RUN = 1 << 12;

    private UUID last = Ids.next();
    private int given;

    UUID next() {
        given++;
        last =
                given % RUN == 0
                        ? Ids.next()
                        : new UUID(
                                last.getMostSignificantBits(), last.getLeastSignificantBits() + 1);
        return last;
    }
}
