package org.shouwang.server.monitoring;

import java.util.Map;
import org.shouwang.policy.language.Concern;

/**
 * How many leads wait, how urgently, and for what. A lead with reasons of two concerns counts for
 * both.
 */
public record LeadCounts(long open, long overdue, long dueSoon, Map<Concern, Long> byConcern) {

    public LeadCounts {
        byConcern = Map.copyOf(byConcern);
    }
}
