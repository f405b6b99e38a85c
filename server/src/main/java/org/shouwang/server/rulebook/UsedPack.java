package org.shouwang.server.rulebook;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;

/** Which version of which pack gave an answer. */
public record UsedPack(String id, Title title, String hash) {

    static UsedPack of(Pack pack) {
        return new UsedPack(pack.id(), pack.title(), pack.hash());
    }
}
