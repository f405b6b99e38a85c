package org.shouwang.cli.screen;

import java.math.BigDecimal;
import java.util.Optional;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Rule;

/**
 * What one rule says of one subject, in short; the shape in which the API lists it too.
 *
 * @param subject the number of the person, the unit or the household
 * @param amount in yuan, of a grant whose amount is known
 */
public record RuleValue(
        String rule, Level level, String subject, Outcome outcome, Optional<String> amount) {

    private static final int FEN_DIGITS = 2;

    static RuleValue of(Rule rule, Subject subject, Interval value) {
        return new RuleValue(
                rule.id(),
                rule.result().level(),
                subject.id(),
                Outcome.of(value),
                rule.grant().filter(grant -> value.isKnown()).map(grant -> yuan(value.low())));
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }
}
