package org.shouwang.cli.generate;

import java.time.LocalDate;

/**
 * What is remarkable about an assistance unit, so that a screening has something to find and
 * somebody to ask. Most units have nothing remarkable.
 */
enum Story {
    PLAIN,
    /** On dibao, and the social security office knows of a wage. */
    WAGE_KNOWN_TO_OFFICE,
    /** On dibao, and the police know of a car. */
    CAR,
    /** On dibao, and the housing office knows of a second house. */
    SECOND_HOUSE,
    /** On dibao, and there is a funeral record. */
    FUNERAL,
    /** On dibao, and the police have not answered about cars. */
    CARS_NOT_ANSWERED,
    /** The wage of the first earner was asked and not answered. */
    WAGE_NOT_ANSWERED,
    /** The medical expenditure was asked and not answered. */
    EXPENDITURE_NOT_ANSWERED,
    /** Poor enough for dibao, and not on it. */
    MISSED;

    private static final int OLD = 70;

    static Story of(Unit unit, LocalDate day, long seed) {
        int drawn = Dice.of(seed, "story" + unit.number()).below(1_000);
        if (!unit.onDibao()) {
            return drawn < 14
                    ? MISSED
                    : drawn < 17
                            ? WAGE_NOT_ANSWERED
                            : drawn < 20 ? EXPENDITURE_NOT_ANSWERED : PLAIN;
        }
        return ofDibao(drawn, unit, day);
    }

    private static Story ofDibao(int drawn, Unit unit, LocalDate day) {
        if (drawn < 130) {
            boolean earner = unit.members().stream().anyMatch(person -> earns(person, day));
            return earner ? WAGE_KNOWN_TO_OFFICE : PLAIN;
        }
        if (drawn < 138) {
            boolean old = unit.members().stream().anyMatch(person -> person.age(day) >= OLD);
            return old ? FUNERAL : PLAIN;
        }
        if (drawn < 156) {
            return drawn < 148 ? CAR : SECOND_HOUSE;
        }
        return drawn < 166 ? CARS_NOT_ANSWERED : drawn < 178 ? WAGE_NOT_ANSWERED : PLAIN;
    }

    private static boolean earns(Person person, LocalDate day) {
        int age = person.age(day);
        return age >= 18 && age < 60 && person.role() != Role.SEVERE_RELATIVE;
    }
}
