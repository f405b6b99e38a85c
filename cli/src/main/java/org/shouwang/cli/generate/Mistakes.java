package org.shouwang.cli.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows with one mistake each, as they come in real files, so that a test can see them refused and
 * the rest loaded.
 */
final class Mistakes {

    private static final int VILLAGE = Titles.HOUSEHOLD.indexOf("行政村代码");
    private static final int NUMBER = Titles.PERSON.indexOf("人编号");
    private static final int ID_TYPE = Titles.PERSON.indexOf("证件类型");
    private static final int ID_NUMBER = Titles.PERSON.indexOf("证件号码");
    private static final int BIRTH = Titles.PERSON.indexOf("出生日期");
    private static final int WAGE = Titles.PERSON.size() + Titles.PERSON_FACTS.indexOf("月工资性收入");
    private static final int GRADE = Titles.PERSON.size() + Titles.PERSON_FACTS.indexOf("残疾等级");

    private final Household household;
    private final Tables tables;

    /**
     * @param household a sound household, next to whose members the broken ones stand
     */
    Mistakes(Household household, Tables tables) {
        this.household = household;
        this.tables = tables;
    }

    /** Appends this many rows, the kinds of mistakes in turn. */
    void plant(int rows) {
        for (int i = 0; i < rows; i++) {
            plant(i % 7, i);
        }
    }

    private void plant(int kind, int i) {
        switch (kind) {
            case 0 -> wrongIdNumber(i);
            case 1 -> person(i, BIRTH, "1985-02-30");
            case 2 -> person(i, NUMBER, household.people().getFirst().number());
            case 3 -> person(i, Titles.PERSON.indexOf("户编号"), "999999999999" + i);
            case 4 -> person(i, WAGE, "约三百");
            case 5 -> person(i, GRADE, "五级");
            case 6 -> householdOfNoVillage(i);
            default -> throw new IllegalArgumentException("no mistake of kind " + kind);
        }
    }

    private void person(int i, int column, String broken) {
        var cells = new ArrayList<>(soundPerson(i));
        cells.set(column, broken);
        tables.persons().row(cells);
    }

    private void wrongIdNumber(int i) {
        var cells = new ArrayList<>(soundPerson(i));
        cells.set(ID_TYPE, "居民身份证");
        cells.set(ID_NUMBER, wrongCheck());
        tables.persons().row(cells);
    }

    private void householdOfNoVillage(int i) {
        var cells =
                new ArrayList<>(
                        List.of(
                                household.number() + "-" + i,
                                household.village(),
                                "2016-10-01",
                                "入户走访"));
        cells.set(VILLAGE, IdNumbers.NEVER_ISSUED + "100001");
        Titles.HOUSEHOLD_FACTS.forEach(fact -> cells.add(""));
        tables.households().row(cells);
    }

    private List<String> soundPerson(int i) {
        var number = household.number() + "9" + i;
        var cells =
                new ArrayList<>(
                        List.of(
                                household.number(),
                                number,
                                "王五",
                                "无",
                                "",
                                "其他",
                                "男",
                                "1985-02-28",
                                "汉族",
                                "HK" + household.number(),
                                "U" + household.number() + "-9" + i,
                                "2016-10-01",
                                "入户走访"));
        Titles.PERSON_FACTS.forEach(fact -> cells.add(""));
        return cells;
    }

    private static String wrongCheck() {
        var digits = IdNumbers.NEVER_ISSUED + "19850228999";
        return digits + (IdNumbers.check(digits) == '0' ? '1' : '0');
    }
}
