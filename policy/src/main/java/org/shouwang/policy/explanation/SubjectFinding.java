package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/**
 * What one rule says about one person or grouping, in three depths: the sentence, the steps, the
 * trace.
 *
 * @param amount of a grant whose amount is known, in yuan
 * @param steps the named values that mattered, in the order of computation
 * @param asks what has to be asked, if the outcome is open
 * @param change the smallest change of one fact that would change the outcome, if there is one
 */
public record SubjectFinding(
        About subject,
        Outcome outcome,
        Optional<String> amount,
        Title sentence,
        List<Step> steps,
        List<Ask> asks,
        Optional<Title> change,
        TraceNode trace) {

    /** The person or grouping that something is said about. */
    public record About(Level level, String id, String label) {}

    public SubjectFinding {
        steps = List.copyOf(steps);
        asks = List.copyOf(asks);
    }
}
