package org.shouwang.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of an account or of its scope, which one administrator proposes and another confirms.
 */
record AccountChange(
        UUID id,
        String account,
        String name,
        List<Post> posts,
        boolean opens,
        State state,
        String proposedBy,
        Instant proposedAt,
        Optional<String> settledBy,
        Optional<Instant> settledAt) {

    AccountChange {
        posts = List.copyOf(posts);
    }

    /** How far a change has come. */
    enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED
    }
}
