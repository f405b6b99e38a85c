package org.shouwang.policy.language;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Window;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Expression.Aggregation;
import org.shouwang.policy.language.Expression.DatePart;
import org.shouwang.policy.language.Expression.Span;
import org.shouwang.policy.language.Token.Kind;

/** Reads the smallest parts of a formula: what stands alone, and what has brackets of its own. */
final class PrimaryParser {

    private final Tokens tokens;
    private final ExpressionParser whole;

    PrimaryParser(Tokens tokens, ExpressionParser whole) {
        this.tokens = tokens;
        this.whole = whole;
    }

    Expression primary() {
        if (tokens.nextIs("(")) {
            tokens.take();
            var inner = whole.expression();
            tokens.expect(")");
            return inner;
        }
        if (tokens.nextIs(Kind.NUMBER)) {
            return Numbers.number(tokens);
        }
        if (tokens.nextIs(Kind.DATE)) {
            var date = tokens.take();
            return new Expression.Date(date.position(), LocalDate.parse(date.text()));
        }
        if (!tokens.nextIs(Kind.WORD)) {
            throw tokens.unexpected("数值或名称 a value");
        }

        return tokens.peek().keyword().isPresent()
                ? beginningWithKeyword()
                : looked(name(Optional.empty()));
    }

    /** The row of a table, if a key follows; the total of a fact, if a window does. */
    private Expression looked(Expression.Name name) {
        if (tokens.takeIf(Keyword.OVER)) {
            return new Expression.Over(name.position(), name, tokens.peek().position(), window());
        }
        if (!tokens.takeIf("[")) {
            return name;
        }

        var key = whole.expression();
        tokens.expect("]");
        return new Expression.Lookup(name.position(), name, key);
    }

    private Window window() {
        if (tokens.takeIf(Keyword.LAST_12_MONTHS)) {
            return Window.LAST_12_MONTHS;
        }
        if (tokens.takeIf(Keyword.THIS_YEAR)) {
            return Window.THIS_YEAR;
        }
        if (tokens.takeIf(Keyword.LAST_YEAR)) {
            return Window.LAST_YEAR;
        }
        throw tokens.unexpected(
                "%s, %s, %s"
                        .formatted(Keyword.LAST_12_MONTHS, Keyword.THIS_YEAR, Keyword.LAST_YEAR));
    }

    private Expression.Name name(Optional<Level> level) {
        var word = tokens.expectName();
        return new Expression.Name(word.position(), level, word.text());
    }

    private Expression beginningWithKeyword() {
        var word = tokens.peek().keyword().orElseThrow();
        var level = LevelNames.level(word);
        if (level.isPresent()) {
            return ofLevel(level.get());
        }

        return switch (word) {
            case YES -> new Expression.Truth(tokens.take().position(), true);
            case NO -> new Expression.Truth(tokens.take().position(), false);
            case DAY -> new Expression.Today(tokens.take().position());
            case YEARS -> between(Span.YEARS);
            case MONTHS -> between(Span.MONTHS);
            case DAYS -> between(Span.DAYS);
            case YEAR -> part(DatePart.YEAR);
            case MONTH -> part(DatePart.MONTH);
            case MONTH_START -> part(DatePart.MONTH_START);
            case SUM -> aggregate(Aggregation.SUM);
            case COUNT -> count();
            case ANY -> aggregate(Aggregation.ANY);
            case ALL -> aggregate(Aggregation.ALL);
            case MIN -> extreme(Aggregation.MIN);
            case MAX -> extreme(Aggregation.MAX);
            default -> throw tokens.unexpected("数值或名称 a value");
        };
    }

    private Expression ofLevel(Level level) {
        tokens.take();
        tokens.expect(".");
        return looked(name(Optional.of(level)));
    }

    private Expression part(DatePart part) {
        var position = tokens.take().position();
        tokens.expect("(");
        var day = whole.expression();
        tokens.expect(")");
        return new Expression.PartOfDate(position, part, day);
    }

    private Expression between(Span unit) {
        var position = tokens.take().position();
        tokens.expect("(");
        var from = whole.expression();
        tokens.expect(",");
        var to = whole.expression();
        tokens.expect(")");
        return new Expression.Between(position, unit, from, to);
    }

    private Expression aggregate(Aggregation which) {
        var position = tokens.take().position();
        tokens.expect("(");
        var value = whole.expression();
        return restricted(position, which, Optional.empty(), Optional.of(value));
    }

    private Expression count() {
        var position = tokens.take().position();
        tokens.expect("(");
        var members =
                tokens.keyword()
                        .flatMap(LevelNames::level)
                        .filter(level -> level == Level.PERSON || level == Level.SUPPORTER)
                        .orElseThrow(
                                () -> tokens.unexpected(Keyword.PERSON + ", " + Keyword.SUPPORTER));
        tokens.take();
        return restricted(position, Aggregation.COUNT, Optional.of(members), Optional.empty());
    }

    private Expression restricted(
            Position position,
            Aggregation which,
            Optional<Level> members,
            Optional<Expression> value) {
        var where =
                tokens.takeIf(Keyword.WHERE)
                        ? Optional.of(whole.expression())
                        : Optional.<Expression>empty();
        tokens.expect(")");
        return new Expression.Aggregate(position, which, members, value, where);
    }

    /** Of one value: over the members. Of several: the smallest or largest among them. */
    private Expression extreme(Aggregation which) {
        var position = tokens.take().position();
        tokens.expect("(");
        var values = whole.list();
        if (values.size() == 1) {
            return restricted(position, which, Optional.empty(), Optional.of(values.getFirst()));
        }

        tokens.expect(")");
        return new Expression.Extreme(position, which, values);
    }
}
