package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Story, health and income of an assistance unit. What the unit has in all is drawn first, then who
 * earns it.
 */
final class Livelihood {

    private static final int FEN = 100;

    /**
     * Twice the income per head that the average top-ups of the paper leave: 2,925 and 3,288 yuan a
     * year of 3,840.
     */
    private static final int DIBAO_MAX_LOUFAN = 152;

    private static final int DIBAO_MAX_YANGQU = 92;

    private final Unit unit;
    private final LocalDate day;
    private final Story story;
    private final Dice dice;
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, Income> incomes = new HashMap<>();

    Livelihood(Unit unit, LocalDate day, long seed) {
        this.unit = unit;
        this.day = day;
        this.story = Story.of(unit, day, seed);
        this.dice = Dice.of(seed, "income" + unit.number());
        unit.members()
                .forEach(person ->
                        conditions.put(person.number(), Health.of(person, person.age(day), seed)));
        share(perHead() * FEN * unit.members().size());
    }

    Story story() {
        return story;
    }

    Condition condition(Person person) {
        return Objects.requireNonNull(conditions.get(person.number()));
    }

    Income income(Person person) {
        return incomes.getOrDefault(person.number(), Income.NONE);
    }

    int yearlyIncomeFen() {
        return 12 * incomes.values().stream().mapToInt(Income::total).sum();
    }

    /** Who earns most of it: the first who can work, or else the first. */
    Person earner() {
        return unit.members().stream()
                .filter(person -> condition(person).works())
                .findFirst()
                .orElse(unit.members().getFirst());
    }

    private int perHead() {
        if (story == Story.MISSED) {
            return dice.between(90, 319);
        }
        if (unit.onDibao()) {
            return dice.between(
                    0, unit.number().startsWith("U140122") ? DIBAO_MAX_YANGQU : DIBAO_MAX_LOUFAN);
        }
        boolean better = dice.percent(30);
        return unit.registered()
                ? dice.between(325, 580) + (better ? dice.below(600) : 0)
                : dice.between(420, 920) + (better ? dice.below(1_500) : 0);
    }

    private void share(int total) {
        int left = total;
        for (var person : unit.members()) {
            if (person.age(day) >= 60) {
                int pension = Math.min(left, dice.between(800, 1_150) * 10);
                add(person, new Income(0, 0, 0, pension));
                left -= pension;
            }
        }
        if (dice.percent(18)) {
            int rent = Math.min(left, dice.between(10, 60) * FEN);
            add(unit.members().getFirst(), new Income(0, 0, rent, 0));
            left -= rent;
        }
        add(earner(), earned(earner(), left));
    }

    /** The young go away for work, the older farm; who cannot work is supported by relatives. */
    private Income earned(Person person, int amount) {
        if (!condition(person).works()) {
            return new Income(0, 0, 0, amount);
        }
        int wage =
                dice.percent(person.age(day) < 50 ? 75 : 30)
                        ? amount * dice.between(5, 10) / 10
                        : 0;
        return new Income(wage, amount - wage, 0, 0);
    }

    private void add(Person person, Income income) {
        incomes.merge(person.number(), income, Income::plus);
    }
}
