package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.Map;

/** What goes wrong with the identity of a record in a department. Most records are right. */
enum Slip {
    NONE,
    /** A digit of the number is wrong: nobody has it, and name and birth are right. */
    WRONG_NUMBER,
    /** There is no number at all. */
    MISSING_NUMBER,
    /** A character of the name is another of the same sound. */
    VARIANT_NAME,
    /** The characters of the given name are the wrong way round. */
    SWAPPED_NAME,
    /** The number is right and the record is somebody else's. */
    SOMEBODY_ELSE;

    /** Per ten thousand of the records, in the order above from {@link #WRONG_NUMBER} on. */
    private static final int[] SHARES = {100, 40, 60, 20, 20};

    private static final Map<Character, Character> SAME_SOUND =
            Map.ofEntries(
                    Map.entry('建', '健'),
                    Map.entry('红', '宏'),
                    Map.entry('丽', '莉'),
                    Map.entry('芳', '方'),
                    Map.entry('英', '瑛'),
                    Map.entry('军', '君'),
                    Map.entry('伟', '玮'),
                    Map.entry('霞', '暇'),
                    Map.entry('艳', '燕'),
                    Map.entry('静', '婧'),
                    Map.entry('文', '雯'),
                    Map.entry('平', '萍'),
                    Map.entry('明', '铭'),
                    Map.entry('浩', '皓'),
                    Map.entry('欣', '昕'),
                    Map.entry('佳', '嘉'),
                    Map.entry('梅', '玫'),
                    Map.entry('秀', '绣'),
                    Map.entry('桂', '贵'),
                    Map.entry('福', '富'),
                    Map.entry('保', '宝'),
                    Map.entry('玉', '钰'));

    static Slip draw(Dice dice) {
        int left = dice.below(10_000);
        for (int i = 0; i < SHARES.length; i++) {
            left -= SHARES[i];
            if (left < 0) {
                return values()[i + 1];
            }
        }
        return NONE;
    }

    /** The word of the truth table. */
    String kind() {
        return switch (this) {
            case NONE -> "";
            case WRONG_NUMBER -> "wrong_number";
            case MISSING_NUMBER -> "missing_number";
            case VARIANT_NAME -> "variant_name";
            case SWAPPED_NAME -> "swapped_name";
            case SOMEBODY_ELSE -> "somebody_else";
        };
    }

    Identity of(Identity right, Dice dice) {
        return switch (this) {
            case NONE -> right;
            case WRONG_NUMBER -> right.withNumber(wrongDigit(right.idNumber(), dice));
            case MISSING_NUMBER -> right.withNumber("");
            case VARIANT_NAME -> right.withName(variant(right.name()));
            case SWAPPED_NAME -> right.withName(swapped(right.name()));
            case SOMEBODY_ELSE -> stranger(right.idNumber(), right.place(), dice);
        };
    }

    /** Somebody whom nobody knows, under the number of another. */
    private static Identity stranger(String number, String place, Dice dice) {
        return stranger(place, dice).withNumber(number);
    }

    /** Somebody who is on no list. */
    static Identity stranger(String place, Dice dice) {
        var sex = dice.percent(50) ? Sex.MALE : Sex.FEMALE;
        var birth = LocalDate.of(1950, 1, 1).plusDays(dice.below(20_000));
        return new Identity(
                IdNumbers.ofNobody(birth, dice),
                Names.surname(dice) + Names.given(sex, birth, dice),
                birth.toString(),
                place);
    }

    /** One of the digits of the sequence number is another, and the last one no longer fits. */
    private static String wrongDigit(String number, Dice dice) {
        int at = 14 + dice.below(3);
        var digits = new StringBuilder(number);
        int digit = Character.digit(number.charAt(at), 10);
        digits.setCharAt(at, Character.forDigit((digit + dice.between(1, 9)) % 10, 10));
        return digits.toString();
    }

    private static String variant(String name) {
        for (int i = 1; i < name.length(); i++) {
            var other = SAME_SOUND.get(name.charAt(i));
            if (other != null) {
                return name.substring(0, i) + other + name.substring(i + 1);
            }
        }
        return name.charAt(0) + " " + name.substring(1);
    }

    private static String swapped(String name) {
        return name.length() == 3
                ? "" + name.charAt(0) + name.charAt(2) + name.charAt(1)
                : variant(name);
    }
}
