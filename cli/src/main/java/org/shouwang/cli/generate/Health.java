package org.shouwang.cli.generate;

import java.util.List;

/**
 * Draws the health of a person by age. Severe disability and illness are as frequent as the Taiyuan
 * paper makes likely.
 */
final class Health {

    private static final List<String> CATEGORIES =
            List.of("肢体", "肢体", "肢体", "视力", "听力", "智力", "精神", "精神", "言语", "多重");

    private final int age;
    private final Role role;
    private final Dice dice;

    private Health(int age, Role role, Dice dice) {
        this.age = age;
        this.role = role;
        this.dice = dice;
    }

    static Condition of(Person person, int age, long seed) {
        return new Health(age, person.role(), Dice.of(seed, "health" + person.number())).draw();
    }

    private Condition draw() {
        boolean relative = role == Role.SEVERE_RELATIVE;
        boolean disabled = relative && dice.percent(78);
        var grade = disabled ? severeGrade() : relative ? Condition.NO_DISABILITY : grade();
        boolean serious = (relative && !disabled) || dice.perMille(byAge(2, 11, 24));
        boolean chronic = dice.perMille(byAge(15, 90, 300));
        var category =
                grade.equals(Condition.NO_DISABILITY)
                        ? Condition.NO_DISABILITY
                        : dice.of(CATEGORIES);
        boolean severe = serious || grade.equals("一级") || grade.equals("二级");
        return new Condition(
                category, grade, serious, chronic, labour(severe, chronic), frail(severe));
    }

    private String grade() {
        if (dice.perMille(byAge(3, 9, 12))) {
            return severeGrade();
        }
        return dice.perMille(byAge(5, 20, 40))
                ? dice.percent(45) ? "三级" : "四级"
                : Condition.NO_DISABILITY;
    }

    private String severeGrade() {
        return dice.percent(42) ? "一级" : "二级";
    }

    /**
     * Children and students have none by the rule of the register; the very old mostly have lost
     * theirs.
     */
    private String labour(boolean severe, boolean chronic) {
        if (role == Role.SEVERE_RELATIVE) {
            return Condition.LOST;
        }
        if (age < 16 || role == Role.STUDENT) {
            return Condition.NO_LABOUR;
        }
        if (severe) {
            return dice.percent(42) ? Condition.LOST : "弱劳动力或半劳动力";
        }
        if (age >= 60) {
            return age >= 75 && dice.percent(60) ? Condition.LOST : "弱劳动力或半劳动力";
        }
        return chronic ? "弱劳动力或半劳动力" : dice.percent(16) ? "技能劳动力" : "普通劳动力";
    }

    private boolean frail(boolean severe) {
        return age >= 60 && dice.perMille(severe ? 500 : age >= 80 ? 130 : 15);
    }

    private int byAge(int child, int grown, int old) {
        return age < 16 ? child : age < 60 ? grown : old;
    }
}
