package org.shouwang.cli.generate;

import java.util.ArrayList;
import java.util.List;

/** Fills a shape with kin whose ages fit together. */
final class Kinship {

    private static final int OLDEST = 97;

    private final Dice dice;
    private final int headAge;
    private final Sex headSex;
    private final int sonAge;

    private Kinship(Shape shape, Dice dice) {
        this.dice = dice;
        this.headAge = shape.headAge().draw(dice);
        this.headSex =
                dice.percent(shape.members().contains("S") ? 92 : 55) ? Sex.MALE : Sex.FEMALE;
        this.sonAge = Math.max(24, headAge - dice.between(23, 29));
    }

    static List<Kin> of(Shape shape, Dice dice) {
        var kinship = new Kinship(shape, dice);
        var kin = new ArrayList<Kin>();
        int unit = 0;
        for (char letter : shape.members().toCharArray()) {
            if (letter == '|') {
                unit++;
            } else {
                kin.add(kinship.member(Role.of(letter), unit));
            }
        }
        return kin;
    }

    private Kin member(Role role, int unit) {
        var sex = sex(role);
        return new Kin(role, relation(role, sex), sex, age(role), unit);
    }

    private Sex sex(Role role) {
        return switch (role) {
            case HEAD -> headSex;
            case SPOUSE -> headSex.other();
            case FATHER, MARRIED_SON -> Sex.MALE;
            case MOTHER, SONS_WIFE -> Sex.FEMALE;
            case GROWN_CHILD, SEVERE_RELATIVE -> dice.percent(75) ? Sex.MALE : Sex.FEMALE;
            case CHILD, STUDENT, GRANDCHILD -> dice.percent(52) ? Sex.MALE : Sex.FEMALE;
        };
    }

    private int age(Role role) {
        return switch (role) {
            case HEAD -> dice.perMille(4) && headAge > 80 ? dice.between(94, 101) : headAge;
            case SPOUSE -> headAge - (headSex == Sex.MALE ? 1 : -1) * dice.between(-2, 6);
            case FATHER, MOTHER -> Math.min(OLDEST, headAge + dice.between(20, 31));
            case CHILD ->
                    dice.between(Math.clamp(headAge - 44L, 0, 15), Math.min(15, headAge - 21));
            case STUDENT -> dice.between(16, 21);
            case GROWN_CHILD -> dice.between(23, Math.max(24, Math.min(48, headAge - 22)));
            case MARRIED_SON -> sonAge;
            case SONS_WIFE -> Math.max(21, sonAge - dice.between(-2, 5));
            case GRANDCHILD -> dice.between(0, Math.min(15, Math.max(1, sonAge - 22)));
            case SEVERE_RELATIVE -> dice.between(20, Math.max(22, Math.min(56, headAge - 18)));
        };
    }

    private static String relation(Role role, Sex sex) {
        boolean man = sex == Sex.MALE;
        return switch (role) {
            case HEAD -> "本人或户主";
            case SPOUSE -> "配偶";
            case FATHER -> "之父";
            case MOTHER -> "之母";
            case CHILD, STUDENT, GROWN_CHILD, MARRIED_SON -> man ? "之子" : "之女";
            case SONS_WIFE -> "之儿媳";
            case GRANDCHILD -> man ? "之孙子" : "之孙女";
            case SEVERE_RELATIVE -> "其他";
        };
    }
}
