package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a chain was on one day: whoever keeps a signed checkpoint elsewhere finds any later change
 * of the records under it, even of a chain that was rebuilt whole.
 *
 * @param size how many records it covers
 * @param root the Merkle root over their hashes
 * @param key the id of the key that signed it
 */
record Checkpoint(String chain, long size, Hash root, Instant at, String key) {

    /** The time is cut to what the text says. */
    Checkpoint {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The bytes that are signed: readable, one fact in a line. */
    byte[] text() {
        return """
        shouwang-audit-checkpoint/1
        chain %s
        size %d
        root %s
        at %s
        key %s
        """
                .formatted(chain, size, root.hex(), at, key)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A checkpoint with its signature. */
    record Signed(Checkpoint checkpoint, byte[] signature) {}
}
