package org.shouwang.policy.explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.PolicyCompiler;
import org.shouwang.policy.language.SourceText;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.ParameterDeclaration;

/** A small village with a small law, in which every kind of reason occurs. */
final class Village {

    static final LocalDate DAY = LocalDate.of(2020, 8, 5);
    static final Document PLAN =
            new Document("plan", new Title("村里的方案", "The village plan"), "", "", "2020");

    private static final Interval YUAN = new Interval(0, 100_000_000);
    private static final Provenance VISIT = new Provenance("visit", LocalDate.of(2020, 7, 1), "");
    private static final Provenance TAX = new Provenance("tax", LocalDate.of(2020, 7, 15), "");

    private static final CodeList GRADES =
            new CodeList(
                    "grade",
                    new Title("残疾等级", "Disability grade"),
                    List.of(
                            new CodeList.Entry("none", "0", new Title("无", "none")),
                            new CodeList.Entry("grade_1", "1", new Title("一级", "grade 1")),
                            new CodeList.Entry("grade_2", "2", new Title("二级", "grade 2")),
                            new CodeList.Entry("grade_3", "3", new Title("三级", "grade 3"))));

    private static final List<Fact> FACTS =
            List.of(
                    fact("wage", "月工资性收入", "Monthly wage", Level.PERSON, Type.FEN, YUAN),
                    fact("cost", "住院费用", "Inpatient cost", Level.PERSON, Type.FEN, YUAN),
                    fact(
                            "birth_date",
                            "出生日期",
                            "Date of birth",
                            Level.PERSON,
                            Type.DATE,
                            new Interval(-40_000, 20_000)),
                    fact(
                            "grade",
                            "残疾等级",
                            "Disability grade",
                            Level.PERSON,
                            new Type.Code(GRADES),
                            new Interval(0, 3)),
                    fact(
                            "on_dibao",
                            "享受低保",
                            "Receives dibao",
                            Level.PERSON,
                            Type.BOOL,
                            Interval.NO_OR_YES),
                    new Fact(
                            "cars",
                            new Title("小车", "Cars"),
                            Level.PERSON,
                            Type.INT,
                            new Interval(0, 20),
                            OptionalLong.empty(),
                            OptionalLong.of(0),
                            new Title("辆", "cars")),
                    fact(
                            "spent",
                            "年刚性支出",
                            "Rigid expenditure of the year",
                            Level.HOUSEHOLD,
                            Type.FEN,
                            YUAN),
                    fact("earned", "上年度收入", "Last year's income", Level.HOUSEHOLD, Type.FEN, YUAN));

    private static final String RULES =
            """
            rule below_line "低于监测线" / "Below the line"
              basis plan "二(一)1"
              warns of risk when below

            unit members "共同生活人口" / "Members": int = count(person)
            unit income "家庭月收入" / "Monthly income of the family": money = sum(person.wage)
            unit per_head "月人均收入" / "Income per head": money = income / members round down
            unit below "低于监测线" / "Below the line": bool = per_head < line

            rule top_up "差额补助" / "Top-up"
              basis plan "二(二)"
              grants top_up

            unit poor "符合条件" / "Meets the conditions": bool = income < standard * members and not any(person.cars >= 1)
            unit top_up "月补差" / "Monthly top-up": money
              = if poor then standard * members - income else 0 yuan

            rule elderly "高龄补贴" / "Allowance for high age"
              basis plan "二(三)"
              grants allowance

            person age "周岁" / "Age": int = years(birth_date, day)
            person allowance "高龄补贴金额" / "Allowance": money
              = if age >= 100 then 100 yuan else if age >= 80 and on_dibao then 30 yuan else 0 yuan

            rule disabled "重度残疾而未享受低保" / "Severely disabled and not on dibao"
              basis plan "二(四)"
              warns of omission when missed

            person missed "应保未保" / "Missed": bool = grade in [grade_1, grade_2] and not on_dibao

            rule medical "医疗救助" / "Medical assistance"
              basis plan "二(五)"
              grants assistance

            person assistance "救助额" / "Assistance": money = cost * share round half-up

            rule expenditure "支出明显超过收入" / "Spends clearly more than it earns"
              basis plan "二(六)"
              warns of risk when spends_more

            household spends_more "支出明显超过收入" / "Spends more": bool = spent > earned * clearly_more
            """;

    private Village() {}

    private static Fact fact(
            String name, String zh, String en, Level level, Type type, Interval range) {
        var nothing = OptionalLong.empty();
        return new Fact(
                name,
                new Title(zh, en),
                level,
                type,
                range,
                nothing,
                nothing,
                new Title("元", "yuan"));
    }

    private static final Map<String, InForce> LAW =
            List.of(
                            set("line", "监测线", "Monitoring line", Type.FEN, Interval.of(199_000)),
                            set(
                                    "standard",
                                    "低保标准",
                                    "Dibao standard",
                                    Type.FEN,
                                    Interval.of(99_500)),
                            set("share", "救助比例", "Assistance rate", Type.RATE, Interval.of(7_000)),
                            set(
                                    "clearly_more",
                                    "明显超过的倍数",
                                    "Clear multiple",
                                    Type.RATE,
                                    new Interval(10_000, 20_000)))
                    .stream()
                    .collect(Collectors.toMap(InForce::name, parameter -> parameter));

    private static InForce set(String name, String zh, String en, Type type, Interval value) {
        return new InForce(
                name,
                new Title(zh, en),
                type,
                new Title("", ""),
                value,
                DAY.withDayOfMonth(1),
                "",
                "plan",
                "二",
                "");
    }

    static final Policy POLICY = policy();

    private static Policy policy() {
        var facts = new LinkedHashMap<String, Fact>();
        FACTS.forEach(fact -> facts.put(fact.name(), fact));
        var sources =
                List.of(
                        new Source("tax", new Title("税务部门", "Tax bureau"), 0),
                        new Source("visit", new Title("入户走访", "Home visit"), 1));
        var catalogue = new Catalogue(facts, Map.of("grade", GRADES), sources);
        var declared =
                LAW.values().stream()
                        .map(law ->
                                new ParameterDeclaration(
                                        law.name(),
                                        law.title(),
                                        law.type(),
                                        law.unit(),
                                        new Interval(0, 1_000_000),
                                        List.of(),
                                        Optional.empty()))
                        .toList();
        return new PolicyCompiler(catalogue, declared, Set.of("plan"))
                .compile(List.of(new SourceText("village.policy", RULES)));
    }

    static Given said(long value) {
        return new Given.Value(value, VISIT);
    }

    static Given noAnswer() {
        return new Given.NoAnswer(TAX);
    }

    static Given nothingFound() {
        return new Given.NothingFound(TAX);
    }

    static Given yuan(long yuan) {
        return said(100 * yuan);
    }

    static Given day(String day) {
        return said(LocalDate.parse(day).toEpochDay());
    }

    static Map<String, Given> person() {
        return person(Map.of());
    }

    /**
     * Somebody of whom everything is known and nothing is special, apart from what is said here.
     */
    static Map<String, Given> person(Map<String, Given> said) {
        var facts =
                new HashMap<String, Given>(
                        Map.of(
                                "wage",
                                yuan(0),
                                "cost",
                                yuan(0),
                                "birth_date",
                                day("1980-01-01"),
                                "grade",
                                said(0),
                                "on_dibao",
                                said(0),
                                "cars",
                                said(0)));
        facts.putAll(said);
        return facts;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static Answer family(Map<String, Given>... members) {
        return family(Map.of("spent", yuan(0), "earned", yuan(10_000)), List.of(members));
    }

    static Answer family(Map<String, Given> household, List<Map<String, Given>> members) {
        var names = List.of("王*明", "李*", "王*");
        var persons =
                IntStream.range(0, members.size())
                        .mapToObj(i -> new Subject("p" + i, names.get(i), members.get(i)))
                        .toList();
        var together = persons.stream().map(person -> 0).toList();
        var situation =
                new Situation(
                        persons,
                        List.of(new Subject("u", "王*明一家", Map.of())),
                        List.of(new Subject("h", "王*明户", household)),
                        together,
                        together);
        return new HouseholdEvaluation(POLICY, new Law("", DAY, LAW)).answer(situation);
    }

    static SubjectFinding explain(Answer answer, String rule, int subject) {
        var explainer = new Explainer(List.of(PLAN));
        return explainer.explain(answer, POLICY.rule(rule).orElseThrow()).subjects().get(subject);
    }
}
