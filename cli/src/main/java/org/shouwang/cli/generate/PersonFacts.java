package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Titles.NO_ANSWER;
import static org.shouwang.cli.generate.Titles.yesNo;
import static org.shouwang.cli.generate.Titles.yuan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the visit found out about a person: the cells of the fact columns. What nobody asked stays
 * empty.
 */
final class PersonFacts {

    private static final Set<String> OUTSIDE = Set.of("县外省内", "省外");

    private final String village;
    private final Person person;
    private final int age;
    private final Unit unit;
    private final Livelihood livelihood;
    private final Condition condition;
    private final Dice dice;
    private final Map<String, String> cells = new HashMap<>();

    PersonFacts(
            String village, Person person, int age, Unit unit, Livelihood livelihood, Dice dice) {
        this.village = village;
        this.person = person;
        this.age = age;
        this.unit = unit;
        this.livelihood = livelihood;
        this.condition = livelihood.condition(person);
        this.dice = dice;
    }

    Map<String, String> cells() {
        cells.put("户口性质", "农业户口");
        school();
        health();
        work();
        places();
        income();
        expenditure();
        insurance();
        registers();
        return cells;
    }

    private void school() {
        boolean student = person.role() == Role.STUDENT || (age >= 6 && age < 16);
        cells.put("在校生状况", student ? Schooling.status(age) : age < 6 ? "" : "非在校生");
        cells.put("文化程度", student || dice.percent(2) ? "" : Schooling.education(age, dice));
    }

    private void health() {
        cells.put("健康状况", condition.health());
        cells.put("重病患者", yesNo(condition.serious()));
        cells.put(
                "残疾等级",
                condition.labour().equals(Condition.LOST) && condition.disabled() && dice.percent(4)
                        ? NO_ANSWER
                        : condition.grade());
        cells.put("残疾类别", condition.disabled() ? condition.category() : "");
        cells.put("失能", age >= 60 ? yesNo(condition.frail()) : "");
        cells.put(
                "劳动技能",
                condition.severe() && age >= 16 && dice.percent(4) ? "" : condition.labour());
    }

    private void work() {
        boolean away =
                condition.works() && age >= 16 && age < 60 && livelihood.income(person).wage() > 0;
        cells.put("务工所在地", away ? Schooling.workPlace(dice) : age >= 16 && age < 60 ? "未务工" : "");
        cells.put("务工时间", away ? Integer.toString(dice.between(3, 12)) : "");
    }

    /** Where those who work outside the county live, the visit did not find out. */
    private void places() {
        cells.put("户籍地区划代码", village);
        boolean gone = OUTSIDE.contains(cells.getOrDefault("务工所在地", ""));
        cells.put("居住地区划代码", gone ? "" : village);
    }

    private void income() {
        var income = livelihood.income(person);
        boolean unanswered =
                livelihood.story() == Story.WAGE_NOT_ANSWERED && person.equals(livelihood.earner());
        cells.put("月工资性收入", unanswered ? NO_ANSWER : yuan(income.wage()));
        cells.put("月生产经营净收入", yuan(unanswered ? 0 : income.business()));
        cells.put("月财产净收入", yuan(income.property()));
        cells.put("月转移净收入", yuan(income.transfer()));
    }

    private void expenditure() {
        var expenditure = Expenditure.of(person, age, condition, dice);
        boolean unanswered =
                livelihood.story() == Story.EXPENDITURE_NOT_ANSWERED
                        && person.equals(livelihood.earner());
        cells.put("年自付医疗支出", unanswered ? NO_ANSWER : Integer.toString(expenditure.medical()));
        cells.put("年教育支出", Integer.toString(expenditure.education()));
        cells.put("年康复照料支出", Integer.toString(expenditure.care()));
        cells.put("政策范围内住院费用", Integer.toString(expenditure.inpatient()));
        boolean heavy = expenditure.total() * 100 > livelihood.yearlyIncomeFen() / 2;
        cells.put("接受医疗救助", yesNo(heavy && expenditure.inpatient() > 0 && dice.percent(40)));
        cells.put("接受临时救助", yesNo(heavy && dice.percent(12)));
    }

    private void insurance() {
        cells.put("参加基本医疗保险", dice.percent(2) ? "" : yesNo(dice.percent(97)));
        cells.put("参加基本养老保险", age < 16 || dice.percent(3) ? "" : yesNo(dice.percent(88)));
        cells.put("享受低保", yesNo(unit.onDibao()));
    }

    /** Cars, houses and funerals are asked of the departments for those on dibao only. */
    private void registers() {
        if (unit.onDibao()) {
            boolean unanswered =
                    livelihood.story() == Story.CARS_NOT_ANSWERED
                            && person.equals(livelihood.earner());
            cells.put("名下汽车数", unanswered ? NO_ANSWER : "0");
            cells.put("名下房产套数", person.role() == Role.HEAD ? "1" : "0");
            cells.put("殡葬登记", "否");
        }
    }
}
