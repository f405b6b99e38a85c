package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import org.shouwang.policy.graph.Level;

/** A row of the statements table that can be understood by itself: one statement about one subject. */
record StatementRow(
        Level level,
        String number,
        Said said,
        LocalDate dataDate,
        String source,
        LocalDate from,
        LocalDate to,
        String evidence) {}
