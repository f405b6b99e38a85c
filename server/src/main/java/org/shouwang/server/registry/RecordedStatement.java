package org.shouwang.server.registry;

import java.time.Instant;
import org.shouwang.policy.catalogue.Statement;

/**
 * A statement as it was recorded.
 *
 * @param value as the catalogue writes it; empty where there is none
 */
record RecordedStatement(Statement said, StatementState state, String value, Instant recordedAt) {}
