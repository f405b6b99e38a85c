package org.shouwang.server.monitoring;

import java.time.LocalDate;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.language.Concern;

/**
 * Why a person should look: what one rule of one version of a pack says of the household, as of a
 * day.
 *
 * @param outcome {@code YES} for a warning; {@code ASK_A_PERSON} for a question
 */
public record Reason(
        String rule,
        String pack,
        String packHash,
        Title title,
        Concern concern,
        Outcome outcome,
        Title sentence,
        LocalDate asOf) {

    boolean isWarning() {
        return outcome == Outcome.YES;
    }

    /** Whether this is the same finding, though perhaps of another night. */
    boolean saysTheSameAs(Reason other) {
        return rule.equals(other.rule)
                && outcome == other.outcome
                && sentence.equals(other.sentence);
    }
}
