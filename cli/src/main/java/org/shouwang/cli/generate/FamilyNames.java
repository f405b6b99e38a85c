package org.shouwang.cli.generate;

import java.time.LocalDate;

/**
 * Names within one household: children bear the surname of the head, wives and mothers their own.
 */
final class FamilyNames {

    private final Dice dice;
    private final String surname;

    FamilyNames(Dice dice) {
        this.dice = dice;
        this.surname = Names.surname(dice);
    }

    String of(Kin kin, LocalDate birth) {
        var surnameOfOne =
                switch (kin.role()) {
                    case HEAD,
                            FATHER,
                            CHILD,
                            STUDENT,
                            GROWN_CHILD,
                            MARRIED_SON,
                            GRANDCHILD,
                            SEVERE_RELATIVE ->
                            surname;
                    case SPOUSE, MOTHER, SONS_WIFE -> Names.surname(dice);
                };
        return surnameOfOne + Names.given(kin.sex(), birth, dice);
    }
}
