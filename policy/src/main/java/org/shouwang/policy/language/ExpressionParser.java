package org.shouwang.policy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.language.Expression.Factor;
import org.shouwang.policy.language.Expression.Operator;
import org.shouwang.policy.language.Expression.Round;
import org.shouwang.policy.language.Expression.Span;
import org.shouwang.policy.language.Token.Kind;

/**
 * Reads one formula by recursive descent: one method for each line of the grammar, the loosest
 * operator first.
 */
final class ExpressionParser {

    private static final int NESTING_MAX = 64;

    /** What may stand behind the number by which a date is moved. */
    private static final Map<Keyword, Span> SPANS =
            Map.of(
                    Keyword.YEARS, Span.YEARS,
                    Keyword.YEAR, Span.YEARS,
                    Keyword.MONTHS, Span.MONTHS,
                    Keyword.MONTH, Span.MONTHS,
                    Keyword.DAYS, Span.DAYS,
                    Keyword.DAY, Span.DAYS,
                    Keyword.WORKING, Span.WORKING_DAYS);

    private final Tokens tokens;
    private final PrimaryParser primaries;
    private int nesting;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.primaries = new PrimaryParser(tokens, this);
    }

    Expression expression() {
        if (++nesting > NESTING_MAX) {
            throw new MistakeFound(tokens.peek().position(), Mistake.tooDeep(NESTING_MAX));
        }

        var expression = tokens.nextIs(Keyword.IF) ? choice() : either();
        nesting--;
        return expression;
    }

    private Expression choice() {
        var position = tokens.expect(Keyword.IF).position();
        var condition = expression();
        tokens.expect(Keyword.THEN);
        var then = expression();
        tokens.expect(Keyword.ELSE);
        return new Expression.If(position, condition, then, expression());
    }

    private Expression either() {
        var left = both();
        while (tokens.nextIs(Keyword.OR)) {
            var at = tokens.take().position();
            left = new Expression.Binary(left.position(), Operator.OR, at, left, both());
        }
        return left;
    }

    private Expression both() {
        var left = negated();
        while (tokens.nextIs(Keyword.AND)) {
            var at = tokens.take().position();
            left = new Expression.Binary(left.position(), Operator.AND, at, left, negated());
        }
        return left;
    }

    private Expression negated() {
        var nots = new ArrayList<Position>();
        while (tokens.nextIs(Keyword.NOT)) {
            nots.add(tokens.take().position());
        }
        var expression = comparison();
        for (var at : nots.reversed()) {
            expression = new Expression.Not(at, expression);
        }
        return expression;
    }

    private Expression comparison() {
        var left = sum();
        if (tokens.takeIf(Keyword.IN)) {
            tokens.expect("[");
            var options = list();
            tokens.expect("]");
            return new Expression.OneOf(left.position(), left, options);
        }

        var operator = comparisonOperator();
        if (operator.isEmpty()) {
            return left;
        }

        var at = tokens.take().position();
        return new Expression.Binary(left.position(), operator.get(), at, left, sum());
    }

    private Optional<Operator> comparisonOperator() {
        if (!tokens.nextIs(Kind.SYMBOL)) {
            return Optional.empty();
        }

        return switch (tokens.peek().text()) {
            case "<" -> Optional.of(Operator.LESS);
            case "<=" -> Optional.of(Operator.AT_MOST);
            case ">" -> Optional.of(Operator.GREATER);
            case ">=" -> Optional.of(Operator.AT_LEAST);
            case "=" -> Optional.of(Operator.EQUAL);
            case "!=" -> Optional.of(Operator.UNEQUAL);
            default -> Optional.empty();
        };
    }

    private Expression sum() {
        var left = term();
        while (tokens.nextIs("+") || tokens.nextIs("-")) {
            var sign = tokens.take();
            left = summed(left, sign, term());
        }
        return left;
    }

    private Expression summed(Expression left, Token sign, Expression right) {
        boolean adds = sign.is("+");
        var at = sign.position();
        var unit = tokens.keyword().map(SPANS::get);
        if (unit.isPresent()) {
            if (tokens.take().is(Keyword.WORKING)) {
                tokens.takeIf(Keyword.DAYS);
            }
            return new Expression.Moved(left.position(), left, adds, at, right, unit.get());
        }

        var operator = adds ? Operator.PLUS : Operator.MINUS;
        return new Expression.Binary(left.position(), operator, at, left, right);
    }

    private Expression term() {
        var first = signed();
        var others = new ArrayList<Factor>();
        while (tokens.nextIs("*") || tokens.nextIs("/")) {
            var sign = tokens.take();
            others.add(new Factor(sign.is("/"), sign.position(), signed()));
        }
        var round = tokens.nextIs(Keyword.ROUND) ? Optional.of(round()) : Optional.<Round>empty();
        return others.isEmpty() && round.isEmpty()
                ? first
                : new Expression.Term(first.position(), first, List.copyOf(others), round);
    }

    private Round round() {
        var position = tokens.expect(Keyword.ROUND).position();
        var direction = rounding();
        return new Round(
                position,
                direction,
                tokens.takeIf(Keyword.TO) ? Optional.of(primaries.primary()) : Optional.empty());
    }

    private Rounding rounding() {
        if (tokens.takeIf(Keyword.DOWN)) {
            return Rounding.DOWN;
        }
        if (tokens.takeIf(Keyword.UP)) {
            return Rounding.UP;
        }
        if (tokens.takeIf(Keyword.HALF_UP)) {
            return Rounding.HALF_UP;
        }
        throw tokens.unexpected("%s, %s, %s".formatted(Keyword.DOWN, Keyword.UP, Keyword.HALF_UP));
    }

    private Expression signed() {
        if (!tokens.nextIs("-")) {
            return primaries.primary();
        }

        var position = tokens.take().position();
        return new Expression.Negation(position, primaries.primary());
    }

    List<Expression> list() {
        var values = new ArrayList<Expression>();
        do {
            values.add(expression());
        } while (tokens.takeIf(","));
        return List.copyOf(values);
    }
}
