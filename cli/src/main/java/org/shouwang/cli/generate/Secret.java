package org.shouwang.cli.generate;

import java.time.LocalDate;

/**
 * What an assistance unit has not declared and a department knows, so that a comparison has
 * something to find. Most units have no secret; those with a story of their own have none beside.
 */
enum Secret {
    NONE,
    /** A wage that the social security office, and often the tax office, knows of. */
    WAGE,
    /** The pension of an employee. */
    PENSION,
    CAR,
    /** Two cars. */
    SECOND_CAR,
    SECOND_HOUSE,
    /** A shop with its licence and its turnover. */
    BUSINESS,
    COMPANY,
    PUBLIC_PAYROLL,
    /** A licence for a taxi or a lorry. */
    TRANSPORT,
    RENT,
    HOUSE_SOLD,
    /** Money in a bank, of which nobody asked in Taiyuan. */
    DEPOSIT,
    /** Somebody has died and is still on the roll. */
    DEATH,
    MOVED_AWAY,
    /** A certificate that the register does not know of: help may be missing. */
    DISABILITY;

    private static final int OLD = 70;
    private static final int RETIRED = 60;

    /** Per mille of the plain units, in the order of the secrets from {@link #WAGE} on. */
    private static final int[] SHARES = {16, 6, 14, 3, 7, 8, 4, 4, 5, 4, 2, 8, 4, 4, 6};

    static Secret of(Unit unit, Story story, LocalDate day, long seed) {
        if (story != Story.PLAIN) {
            return NONE;
        }

        int left = Dice.of(seed, "secret" + unit.number()).below(1_000);
        for (int i = 0; i < SHARES.length; i++) {
            left -= SHARES[i];
            if (left < 0) {
                return values()[i + 1].orNone(unit, day);
            }
        }
        return NONE;
    }

    private Secret orNone(Unit unit, LocalDate day) {
        return unit.members().stream().anyMatch(person -> canHave(person, person.age(day)))
                ? this
                : NONE;
    }

    /** Whether somebody of this age can be the one whom it is about. */
    boolean canHave(Person person, int age) {
        return !person.idNumber().isEmpty()
                && switch (this) {
                    case NONE -> false;
                    case PENSION -> age >= RETIRED;
                    case DEATH -> age >= OLD;
                    case WAGE, PUBLIC_PAYROLL, TRANSPORT, COMPANY -> age >= 18 && age < RETIRED;
                    case CAR, SECOND_CAR -> age >= 18 && age < OLD;
                    case BUSINESS, SECOND_HOUSE, RENT, HOUSE_SOLD, DEPOSIT, MOVED_AWAY -> age >= 18;
                    case DISABILITY -> age >= 6;
                };
    }

    /** The one of the unit whom it is about. */
    boolean isOf(Person person, Unit unit, LocalDate day) {
        return unit.members().stream()
                .filter(one -> canHave(one, one.age(day)))
                .findFirst()
                .filter(person::equals)
                .isPresent();
    }
}
