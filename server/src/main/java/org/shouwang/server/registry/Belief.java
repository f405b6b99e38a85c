package org.shouwang.server.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Source;

/**
 * Which of several statements is believed: that of the source with the better rank, and of one source the latest.
 *
 * <p>A source that has not answered has said nothing, so whoever said something is believed before it.
 */
final class Belief {

    private final Comparator<Statement> order;

    Belief(List<Source> sources) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            ranks.put(sources.get(i).name(), i);
        }
        this.order = Comparator.comparing((Statement said) -> said.state() == StatementState.NO_ANSWER)
                .thenComparing(said -> ranks.getOrDefault(said.source(), Integer.MAX_VALUE))
                .thenComparing(Statement::dataDate, Comparator.reverseOrder())
                .thenComparing(Statement::id, Comparator.reverseOrder());
    }

    /** The one that is believed, or empty where nothing was said. */
    Optional<Statement> believed(Collection<Statement> statements) {
        return statements.stream().min(order);
    }

    /** The most believed first. */
    List<Statement> inOrder(Collection<Statement> statements) {
        return statements.stream().sorted(order).toList();
    }

    /** Whether two sources, each by its latest word, say different things. What a source said before does not count. */
    boolean disagree(Collection<Statement> statements) {
        Map<String, Statement> latest = new HashMap<>();
        for (var statement : inOrder(statements)) {
            if (statement.state() != StatementState.NO_ANSWER) {
                latest.putIfAbsent(statement.source(), statement);
            }
        }
        return latest.values().stream()
                .anyMatch(one -> latest.values().stream().anyMatch(other -> !one.agreesWith(other)));
    }
}
