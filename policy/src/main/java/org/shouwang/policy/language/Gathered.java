package org.shouwang.policy.language;

import java.util.stream.Stream;
import org.shouwang.policy.graph.Level;

/**
 * Whom an aggregate brings together: supporters if it says so or names one of their values,
 * otherwise persons.
 */
final class Gathered {

    private final Names names;

    Gathered(Names names) {
        this.names = names;
    }

    Level by(Expression.Aggregate aggregate) {
        return aggregate
                .members()
                .orElseGet(() ->
                        Stream.concat(aggregate.value().stream(), aggregate.where().stream())
                                        .flatMap(Expression::names)
                                        .anyMatch(this::isOfSupporter)
                                ? Level.SUPPORTER
                                : Level.PERSON);
    }

    private boolean isOfSupporter(Expression.Name name) {
        return name.level().filter(level -> level == Level.SUPPORTER).isPresent()
                || (name.level().isEmpty() && names.isOnlyOf(name.text(), Level.SUPPORTER));
    }
}
