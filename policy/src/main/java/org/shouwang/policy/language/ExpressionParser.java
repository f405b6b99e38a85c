package org.shouwang.policy.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Window;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.language.Expression.Aggregation;
import org.shouwang.policy.language.Expression.DatePart;
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
    private static final Set<Keyword> SPANS =
            EnumSet.of(
                    Keyword.YEARS,
                    Keyword.YEAR,
                    Keyword.MONTHS,
                    Keyword.MONTH,
                    Keyword.DAYS,
                    Keyword.DAY,
                    Keyword.WORKING);

    private final Tokens tokens;
    private int nesting;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
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
        if (tokens.keyword().filter(SPANS::contains).isPresent()) {
            var unit = Dates.span(tokens.take().keyword().orElseThrow());
            if (unit == Span.WORKING_DAYS) {
                tokens.takeIf(Keyword.DAYS);
            }
            return new Expression.Moved(left.position(), left, adds, at, right, unit);
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
                tokens.takeIf(Keyword.TO) ? Optional.of(primary()) : Optional.empty());
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
            return primary();
        }

        var position = tokens.take().position();
        return new Expression.Negation(position, primary());
    }

    private Expression primary() {
        if (tokens.nextIs("(")) {
            tokens.take();
            var inner = expression();
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

        var key = expression();
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
                        .formatted(
                                Keyword.LAST_12_MONTHS, Keyword.THIS_YEAR, Keyword.LAST_YEAR));
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
        var day = expression();
        tokens.expect(")");
        return new Expression.PartOfDate(position, part, day);
    }

    private Expression between(Span unit) {
        var position = tokens.take().position();
        tokens.expect("(");
        var from = expression();
        tokens.expect(",");
        var to = expression();
        tokens.expect(")");
        return new Expression.Between(position, unit, from, to);
    }

    private Expression aggregate(Aggregation which) {
        var position = tokens.take().position();
        tokens.expect("(");
        var value = expression();
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
                        ? Optional.of(expression())
                        : Optional.<Expression>empty();
        tokens.expect(")");
        return new Expression.Aggregate(position, which, members, value, where);
    }

    /** Of one value: over the members. Of several: the smallest or largest among them. */
    private Expression extreme(Aggregation which) {
        var position = tokens.take().position();
        tokens.expect("(");
        var values = list();
        if (values.size() == 1) {
            return restricted(position, which, Optional.empty(), Optional.of(values.getFirst()));
        }

        tokens.expect(")");
        return new Expression.Extreme(position, which, values);
    }

    private List<Expression> list() {
        var values = new ArrayList<Expression>();
        do {
            values.add(expression());
        } while (tokens.takeIf(","));
        return List.copyOf(values);
    }
}
