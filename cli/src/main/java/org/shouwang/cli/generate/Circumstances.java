package org.shouwang.cli.generate;

import java.time.LocalDate;

/**
 * All that decides what the registers of the departments hold about a person.
 *
 * @param stated what departments already stated
 * @param secret of the unit, if it is about this person
 * @param dice of this person's records
 */
record Circumstances(
        Person person,
        int age,
        Unit unit,
        Livelihood livelihood,
        LocalDate day,
        Stated stated,
        Secret secret,
        Dice dice) {

    /** A month, of each head: from here on a family is not below the standard. */
    private static final int STANDARD_FEN = 320_00;

    static Circumstances of(
            Person person,
            Unit unit,
            Livelihood livelihood,
            LocalDate day,
            long seed,
            Stated stated) {
        var secret = Secret.of(unit, livelihood.story(), day, seed);
        return new Circumstances(
                person,
                person.age(day),
                unit,
                livelihood,
                day,
                stated,
                secret.isOf(person, unit, day) ? secret : Secret.NONE,
                Dice.of(seed, "registers" + person.number()));
    }

    boolean has(Secret one) {
        return secret == one;
    }

    /** Some days before the day that the data speak of. */
    String before(int daysMin, int daysMax) {
        return day.minusDays(dice.between(daysMin, daysMax)).toString();
    }

    Income income() {
        return livelihood.income(person);
    }

    Condition condition() {
        return livelihood.condition(person);
    }

    /** The rule of the line, if a family on dibao is not below it with what was found beside. */
    String overLine(int moreFen) {
        boolean isOver =
                unit.onDibao()
                        && livelihood.yearlyIncomeFen() / 12 + moreFen
                                >= (long) STANDARD_FEN * unit.members().size();
        return isOver ? " income_above_line" : "";
    }
}
