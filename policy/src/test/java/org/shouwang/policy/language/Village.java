package org.shouwang.policy.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Period;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.Table.Match;

/** A small world in which the tests of the language take place. */
final class Village {

    static final CodeList GRADES =
            new CodeList(
                    "disability_grade",
                    new Title("残疾等级", "Disability grade"),
                    List.of(
                            entry("none", "0", "无"),
                            entry("grade_1", "1", "一级"),
                            entry("grade_2", "2", "二级")));
    private static final Interval YUAN_TO_A_MILLION = new Interval(0, 100_000_000);

    private Village() {}

    static Policy compile(String text) {
        return compiler().compile(List.of(new SourceText("rules/village.policy", text)));
    }

    static PolicyCompiler compiler() {
        return new PolicyCompiler(
                catalogue(),
                List.of(standard(), share(), supplement(), relief(), discount()),
                Set.of("paper"));
    }

    static Catalogue catalogue() {
        var facts = new LinkedHashMap<String, Fact>();
        periodic().forEach(fact -> facts.put(fact.name(), fact));
        for (var fact :
                List.of(
                        fact("income", "月收入", Level.PERSON, Type.FEN, YUAN_TO_A_MILLION),
                        fact("children", "子女数", Level.PERSON, Type.INT, new Interval(0, 20)),
                        fact("covered", "参保", Level.PERSON, Type.BOOL, Interval.NO_OR_YES),
                        fact(
                                "grade",
                                "残疾程度",
                                Level.PERSON,
                                new Type.Code(GRADES),
                                new Interval(0, 2)),
                        fact(
                                "birth_date",
                                "出生日期",
                                Level.PERSON,
                                Type.DATE,
                                days("1900-01-01", "2099-12-31")),
                        fact("earned", "赡养人收入", Level.SUPPORTER, Type.FEN, YUAN_TO_A_MILLION),
                        fact("people", "人口", Level.REGION, Type.INT, new Interval(1, 1_000_000)),
                        fact("booklet", "户口本数", Level.HUKOU, Type.INT, new Interval(0, 9)),
                        fact("land", "土地面积", Level.UNIT, Type.INT, new Interval(0, 1000)),
                        fact("rent", "房租", Level.HOUSEHOLD, Type.FEN, YUAN_TO_A_MILLION),
                        fact(
                                "fortune",
                                "资产",
                                Level.PERSON,
                                Type.FEN,
                                new Interval(0, 1_000_000_000_000_000L)))) {
            facts.put(fact.name(), fact);
        }
        return new Catalogue(facts, Map.of(GRADES.name(), GRADES), List.of());
    }

    /** What has a value for each month, or each year. */
    private static List<Fact> periodic() {
        return List.of(
                fact("wage", "月工资", Level.PERSON, Type.FEN, YUAN_TO_A_MILLION).per(Period.MONTH),
                fact("covering", "按月参保", Level.PERSON, Type.BOOL, Interval.NO_OR_YES)
                        .per(Period.MONTH),
                fact("days_worked", "出工天数", Level.PERSON, Type.INT, new Interval(0, 31))
                        .per(Period.MONTH),
                fact("part_time", "工时比例", Level.PERSON, Type.RATE, new Interval(0, 10_000))
                        .per(Period.MONTH),
                fact("harvest", "年收成", Level.UNIT, Type.FEN, YUAN_TO_A_MILLION).per(Period.YEAR));
    }

    static ParameterDeclaration standard() {
        return new ParameterDeclaration(
                "dibao_standard",
                new Title("低保标准", "Dibao standard"),
                Type.FEN,
                new Title("元", "yuan"),
                new Interval(0, 1_000_000),
                List.of(),
                Optional.empty());
    }

    private static ParameterDeclaration share() {
        return table("share", "比例", Type.RATE, new Table.Key(Type.INT, Match.AT_LEAST));
    }

    private static ParameterDeclaration supplement() {
        return table(
                "supplement", "补贴", Type.FEN, new Table.Key(new Type.Code(GRADES), Match.CODE));
    }

    private static ParameterDeclaration relief() {
        return table("relief", "减免", Type.FEN, new Table.Key(Type.FEN, Match.ABOVE));
    }

    private static ParameterDeclaration discount() {
        return table("discount", "折扣", Type.RATE, new Table.Key(Type.RATE, Match.AT_LEAST));
    }

    private static ParameterDeclaration table(String name, String zh, Type type, Table.Key key) {
        return new ParameterDeclaration(
                name,
                new Title(zh, name),
                type,
                new Title("", ""),
                new Interval(0, 10_000),
                List.of(),
                Optional.empty(),
                Optional.of(key));
    }

    private static Fact fact(String name, String zh, Level level, Type type, Interval range) {
        return new Fact(
                name,
                new Title(zh, name),
                level,
                type,
                range,
                OptionalLong.empty(),
                OptionalLong.empty(),
                new Title("", ""));
    }

    private static Interval days(String first, String last) {
        return new Interval(
                LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
    }

    private static CodeList.Entry entry(String name, String code, String zh) {
        return new CodeList.Entry(name, code, new Title(zh, name));
    }
}
