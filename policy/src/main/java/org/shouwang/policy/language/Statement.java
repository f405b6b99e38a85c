package org.shouwang.policy.language;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/** What a text of rules consists of; a definition belongs to the last rule above it. */
sealed interface Statement {

    Position position();

    /**
     * The head of a rule.
     *
     * @param start where its text begins in the file, from 0
     * @param end where it ends
     */
    record RuleHeader(
            Position position,
            String id,
            Title title,
            Citation citation,
            Outcome outcome,
            int start,
            int end)
            implements Statement {}

    /** A statement that could not be read; whoever names it shares its mistake. */
    record Broken(Position position, String name, MistakeFound mistake) implements Statement {}

    /**
     * A named value.
     *
     * @param end where its text ends in the file
     */
    record Formula(
            Position position,
            Level level,
            String name,
            Title title,
            TypeName type,
            Expression expression,
            String text,
            int end)
            implements Statement {}

    record Citation(Position position, Basis basis) {}

    record TypeName(Position position, String text) {}

    /** What a rule does with a definition. */
    sealed interface Outcome {

        Expression.Name definition();
    }

    record Grants(Expression.Name definition, Period period) implements Outcome {}

    record Warns(Concern concern, Expression.Name definition) implements Outcome {}
}
