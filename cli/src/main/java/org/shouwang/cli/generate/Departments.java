package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Titles.NOTHING_FOUND;
import static org.shouwang.cli.generate.Titles.yuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What departments say about a person. Mostly they agree with the visit, sometimes not, and then
 * the screening shows it.
 */
final class Departments {

    private static final List<String> GRADES = List.of("一级", "二级", "三级", "四级");

    private final Person person;
    private final int age;
    private final Unit unit;
    private final Livelihood livelihood;
    private final LocalDate day;
    private final Dice dice;
    private final List<List<String>> rows = new ArrayList<>();

    Departments(
            Person person, int age, Unit unit, Livelihood livelihood, LocalDate day, Dice dice) {
        this.person = person;
        this.age = age;
        this.unit = unit;
        this.livelihood = livelihood;
        this.day = day;
        this.dice = dice;
    }

    /** Rows of the table of statements. */
    List<List<String>> statements() {
        wage();
        disability();
        illness();
        birthday();
        if (unit.onDibao()) {
            registers();
        }
        return rows;
    }

    private void wage() {
        int wage = livelihood.income(person).wage();
        if (livelihood.story() == Story.WAGE_KNOWN_TO_OFFICE
                && person.equals(livelihood.earner())) {
            say("月工资性收入", yuan(dice.between(1_400, 3_600) * 100), "人社");
        } else if (livelihood.story() == Story.PLAIN && wage > 0 && dice.percent(12)) {
            say(
                    "月工资性收入",
                    yuan(dice.percent(70) ? wage : wage + wage / 100 * dice.between(1, 25)),
                    "人社");
        }
    }

    private void disability() {
        var condition = livelihood.condition(person);
        if (condition.disabled()) {
            int drawn = dice.below(100);
            say(
                    "残疾等级",
                    drawn < 90
                            ? condition.grade()
                            : drawn < 97 ? neighbour(condition) : NOTHING_FOUND,
                    "残联");
        }
    }

    private static String neighbour(Condition condition) {
        int grade = GRADES.indexOf(condition.grade());
        return GRADES.get(grade == 0 ? 1 : grade - 1);
    }

    private void illness() {
        var condition = livelihood.condition(person);
        if (condition.serious() && dice.percent(60)) {
            say("重病患者", dice.percent(96) ? "是" : "否", "医保");
        }
    }

    /** Old people tell their birthday by the lunar calendar. */
    private void birthday() {
        if (age >= 55 && dice.perMille(12)) {
            say("出生日期", person.birth().minusDays(dice.between(20, 50)).toString(), "本人申报");
        }
    }

    private void registers() {
        boolean first = person.equals(livelihood.earner());
        if (first && livelihood.story() == Story.CAR) {
            say("名下汽车数", "1", "公安");
        } else if (age >= 18 && age < 65 && livelihood.story() == Story.PLAIN && dice.percent(10)) {
            say("名下汽车数", NOTHING_FOUND, "公安");
        }
        if (first && livelihood.story() == Story.SECOND_HOUSE) {
            say("名下房产套数", "2", "房产");
        }
        if (age >= 70 && livelihood.story() == Story.FUNERAL) {
            say("殡葬登记", "是", "民政(殡葬)");
        }
    }

    private void say(String fact, String value, String source) {
        var date = day.minusDays(dice.between(10, 120)).toString();
        rows.add(
                List.of(
                        "人",
                        person.number(),
                        fact,
                        value,
                        date,
                        source,
                        day.withDayOfYear(1).toString(),
                        "",
                        ""));
    }
}
