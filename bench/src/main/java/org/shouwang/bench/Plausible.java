package org.shouwang.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Type;

/**
 * Values that a county could hold, so that every branch of a rule is taken. What a fact is called
 * matters only where the share of yes does.
 */
final class Plausible {

    private static final int HUNDRED = 100;

    /** How often the answer is yes, in hundredths; any other fact's is {@link #SELDOM}. */
    private static final Map<String, Integer> YES =
            Map.of(
                    "local_rural_hukou", 90,
                    "property_accepted", 90,
                    "registered_poor", 30,
                    "receives_dibao", 20,
                    "medical_insured", 95,
                    "pension_insured", 80);

    private static final int SELDOM = 8;

    private static final int NOTHING = 60;
    private static final long MONTHLY_MOST_FEN = 100_000;
    private static final long MOST_FEN = 3_000_000;
    private static final int OLDEST_DAYS = 37_000;
    private static final int COUNT_MOST = 4;

    private final LocalDate day;

    Plausible(LocalDate day) {
        this.day = day;
    }

    long value(SplittableRandom random, Fact fact) {
        long drawn =
                switch (fact.type()) {
                    case Type.Bool() -> yes(random, fact.name());
                    case Type.Money(long parts) -> fen(random, fact.name());
                    case Type.Rate(long parts) -> random.nextLong(parts + 1);
                    case Type.Int() -> random.nextBoolean() ? 0 : random.nextInt(COUNT_MOST);
                    case Type.Date() -> day.toEpochDay() - random.nextInt(OLDEST_DAYS);
                    case Type.Code(var list) ->
                            random.nextBoolean() ? 0 : random.nextInt(list.entries().size());
                };
        return Math.clamp(drawn, fact.range().low(), fact.range().high());
    }

    private static long yes(SplittableRandom random, String name) {
        return random.nextInt(HUNDRED) < YES.getOrDefault(name, SELDOM) ? 1 : 0;
    }

    private static long fen(SplittableRandom random, String name) {
        if (random.nextInt(HUNDRED) < NOTHING) {
            return 0;
        }

        return random.nextLong(name.startsWith("monthly_") ? MONTHLY_MOST_FEN : MOST_FEN);
    }
}
