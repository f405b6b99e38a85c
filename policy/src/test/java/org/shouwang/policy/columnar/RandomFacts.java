package org.shouwang.policy.columnar;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Period;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.catalogue.Total;
import org.shouwang.policy.catalogue.Window;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/** Random facts and what they can be. */
final class RandomFacts {

    static final Interval DAYS =
            new Interval(
                    LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay());

    private static final Title NO_TITLE = new Title("", "");

    private final RandomGenerator random;

    RandomFacts(RandomGenerator random) {
        this.random = random;
    }

    /** A number has a value for each month or year. */
    Fact fact(String name, Level level, Type type) {
        var range = range(type);
        var fact =
                new Fact(name, NO_TITLE, level, type, range, maybe(range), maybe(range), NO_TITLE);
        boolean isNumber = type.equals(Type.INT) || type.equals(Type.FEN);
        return isNumber ? fact.per(random.nextInt(4) == 0 ? Period.YEAR : Period.MONTH) : fact;
    }

    /** Its total over one of the windows that it has. */
    Fact total(Fact fact) {
        boolean isYearly = fact.per().orElseThrow() == Period.YEAR;
        var window = Window.values()[random.nextInt(Window.values().length)];
        return new Total(fact, isYearly && !window.isOfYears() ? Window.LAST_YEAR : window)
                .asFact();
    }

    private OptionalLong maybe(Interval range) {
        return random.nextInt(3) == 0
                ? OptionalLong.of(Draw.within(random, range))
                : OptionalLong.empty();
    }

    Interval range(Type type) {
        return switch (type) {
            case Type.Bool() -> Interval.NO_OR_YES;
            case Type.Date() -> DAYS;
            case Type.Money(long parts) -> some(10_000_000);
            case Type.Int() -> some(100);
            case Type.Rate(long parts) -> some(10_000);
            case Type.Code(var list) -> new Interval(0, list.entries().size() - 1);
        };
    }

    private Interval some(long most) {
        long one = random.nextLong(-most, most + 1);
        long other = random.nextBoolean() ? 0 : random.nextLong(-most, most + 1);
        return new Interval(Math.min(one, other), Math.max(one, other));
    }
}
