package org.shouwang.cli.generate;

import java.util.Arrays;

/**
 * What a person is to the head of the household, with the letter that stands for it in a {@link
 * Shape}.
 */
enum Role {
    HEAD('H'),
    SPOUSE('S'),
    FATHER('F'),
    MOTHER('M'),
    /** Up to 15 years old. */
    CHILD('C'),
    /** From 16 to 21 and at school. */
    STUDENT('T'),
    /** Grown up, unmarried and still of the parents' family. */
    GROWN_CHILD('A'),
    MARRIED_SON('N'),
    SONS_WIFE('W'),
    GRANDCHILD('G'),
    /**
     * A grown relative who is severely disabled or ill and may be an assistance unit of one (单独立户).
     */
    SEVERE_RELATIVE('X');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    static Role of(char letter) {
        return Arrays.stream(values())
                .filter(role -> role.letter == letter)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no role has the letter " + letter));
    }
}
