package org.shouwang.server.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import tools.jackson.databind.JsonNode;

/** Long work and how far it has come; the result is there once it is done. */
public record Job(
        UUID id,
        String kind,
        JobState state,
        long done,
        long total,
        Title message,
        @Nullable JsonNode result) {}
