package org.shouwang.policy.language;

import java.util.List;
import java.util.stream.Stream;

/** A text with its statements, in the order written. */
record ParsedText(SourceText source, List<Statement> statements) {

    <S extends Statement> Stream<S> all(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The formulas between this header and the next. */
    List<Statement.Formula> below(Statement.RuleHeader header) {
        return statements.stream()
                .skip(statements.indexOf(header) + 1L)
                .takeWhile(statement -> !(statement instanceof Statement.RuleHeader))
                .filter(Statement.Formula.class::isInstance)
                .map(Statement.Formula.class::cast)
                .toList();
    }

    boolean isBelowARule(Statement.Formula formula) {
        return statements.stream()
                .limit(statements.indexOf(formula))
                .anyMatch(Statement.RuleHeader.class::isInstance);
    }

    /** The rule as written, from its header to the end of its last formula. */
    String text(Statement.RuleHeader header) {
        var formulas = below(header);
        int end = formulas.isEmpty() ? header.end() : formulas.getLast().end();
        return source.text().substring(header.start(), end);
    }
}
