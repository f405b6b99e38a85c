package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.pack.Case.Expectation;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * Reads signed cases. Values stand as in the cells of an import; what a case does not mention
 * nobody has asked.
 */
final class CaseReader {

    private final Catalogue catalogue;
    private final SettledReader settled;
    private final Set<String> unreadable;
    private final Optional<Policy> policy;
    private final Problems problems;

    /**
     * Reads on even if other files of the pack have problems, and tells nothing that follows from
     * them.
     *
     * @param unreadable facts that have problems of their own
     * @param policy what expectations are checked against, if all is well so far
     */
    CaseReader(
            Catalogue catalogue,
            Collection<ParameterDeclaration> parameters,
            Set<String> unreadable,
            Optional<Policy> policy,
            Problems problems) {
        this.catalogue = catalogue;
        this.settled = new SettledReader(parameters, unreadable, problems);
        this.unreadable = Set.copyOf(unreadable);
        this.policy = policy;
        this.problems = problems;
    }

    List<Case> read(Yaml file) {
        file.fields("signed", "cases");
        var signed = file.field("signed");
        signed.fields("by", "on");
        Values.day(signed.field("on"));
        var cases = new ArrayList<Case>();
        file.field("cases")
                .items()
                .forEach(yaml -> problems.noting(() -> oneCase(yaml)).ifPresent(cases::add));
        return cases;
    }

    private Case oneCase(Yaml yaml) {
        yaml.fields(
                "name",
                "day",
                "place",
                "settled",
                "members",
                "units",
                "unit",
                "household",
                "expect");
        var day = Values.day(yaml.field("day"));
        var place = yaml.field("place").text();
        var situation = situation(yaml, day);
        var expect = yaml.field("expect");
        var expectations = new ArrayList<Expectation>();
        expect.fields()
                .forEach((name, value) -> {
                    if (!name.equals("error")) {
                        problems.noting(() ->
                                        expectation(expect.keyed(name), name, value, situation))
                                .ifPresent(expectations::add);
                    }
                });
        return new Case(
                yaml.field("name").text(),
                day,
                place,
                yaml.optional("settled")
                        .map(numbers -> settled.read(numbers, place, day))
                        .orElse(Map.of()),
                situation,
                expectations,
                expect.optional("error").map(Yaml::text),
                yaml.position());
    }

    private Situation situation(Yaml yaml, LocalDate day) {
        var members = yaml.field("members").items();
        if (members.isEmpty() || members.size() > Graph.MEMBERS_MAX) {
            throw yaml.field("members")
                    .problem(
                            "一户应有 1 到 %d 人。".formatted(Graph.MEMBERS_MAX),
                            "请核对成员。",
                            "A household has from 1 to %d members.".formatted(Graph.MEMBERS_MAX),
                            "Check the members.");
        }

        var unitOf =
                yaml.optional("units")
                        .map(units -> unitOf(units, members.size()))
                        .orElse(Collections.nCopies(members.size(), 0));
        var persons = subjects(members, Level.PERSON, "成员", day);
        var units =
                groupings(
                        yaml.optional("unit"), Collections.max(unitOf) + 1, Level.UNIT, "单位", day);
        var households = groupings(yaml.optional("household"), 1, Level.HOUSEHOLD, "户", day);
        return new Situation(
                persons, units, households, unitOf, Collections.nCopies(members.size(), 0));
    }

    private static List<Integer> unitOf(Yaml units, int members) {
        var unitOf =
                units.items().stream()
                        .map(unit ->
                                (int) Values.value(unit, Type.INT, new Interval(0, members - 1L)))
                        .toList();
        boolean hasNoHole =
                IntStream.rangeClosed(0, unitOf.stream().mapToInt(each -> each).max().orElse(0))
                        .allMatch(unitOf::contains);
        if (unitOf.size() != members || !hasNoHole) {
            throw units.problem(
                    "每名成员应属于一个单位,单位从 0 起连续编号。",
                    "请为每名成员写一个单位,如 [0, 0, 1]。",
                    "Every member belongs to one unit, and units are counted from 0 without a gap.",
                    "Write one unit for each member, such as [0, 0, 1].");
        }
        return unitOf;
    }

    private List<Subject> groupings(
            Optional<Yaml> yaml, int count, Level level, String label, LocalDate day) {
        if (yaml.isEmpty()) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> new Subject(label + i, label + i, Map.of()))
                    .toList();
        }

        var written = yaml.get().isList() ? yaml.get().items() : List.of(yaml.get());
        if (written.size() != count) {
            throw yaml.get()
                    .problem(
                            "这里写了 %d 个,应为 %d 个。".formatted(written.size(), count),
                            "请写成列表,每个一项。",
                            "There are %d here and should be %d.".formatted(written.size(), count),
                            "Write a list with one entry for each.");
        }
        return subjects(written, level, label, day);
    }

    private List<Subject> subjects(List<Yaml> all, Level level, String label, LocalDate day) {
        var subjects = new ArrayList<Subject>();
        for (var yaml : all) {
            var name = label + (subjects.size() + 1);
            var facts = new LinkedHashMap<String, Given>();
            var written = yaml.fields();
            written.keySet().removeAll(unreadable);
            written.forEach((fact, value) ->
                    problems.run(() -> {
                        var known = fact(yaml.keyed(fact), fact, level);
                        facts.put(known.name(), given(value, known, day));
                    }));
            subjects.add(new Subject(name, name, facts));
        }
        return subjects;
    }

    private Fact fact(Yaml key, String name, Level level) {
        var fact =
                catalogue
                        .fact(name)
                        .or(() -> catalogue.byTitle(name))
                        .filter(each -> each.level() == level);
        var meant =
                NearestName.of(
                        name,
                        catalogue.facts().values().stream()
                                .filter(each -> each.level() == level)
                                .map(Fact::name)
                                .toList());
        return fact.orElseThrow(() ->
                key.problem(
                        "这一层级没有名为 \"%s\" 的事实。".formatted(name),
                        meant.map("是不是 \"%s\"?"::formatted).orElse("请在 catalogue/facts.yaml 中声明。"),
                        "There is no fact \"%s\" of this level.".formatted(name),
                        meant.map("Did you mean \"%s\"?"::formatted)
                                .orElse("Declare it in catalogue/facts.yaml.")));
    }

    private static Given given(Yaml yaml, Fact fact, LocalDate day) {
        var provenance = new Provenance("case", day, "");
        return switch (fact.read(yaml.text())) {
            case Reading.Said(long value) -> new Given.Value(value, provenance);
            case Reading.NothingFound none -> new Given.NothingFound(provenance);
            case Reading.NoAnswer none -> new Given.NoAnswer(provenance);
            case Reading.Blank none -> new Given.NotAsked();
            case Reading.Refused refused -> throw yaml.problem(refused.why(), refused.remedy());
        };
    }

    private Expectation expectation(Yaml key, String name, Yaml value, Situation situation) {
        var values = value.isList() ? value.items() : List.of(value);
        policy.ifPresent(compiled -> require(compiled, key, name, values, situation));
        return new Expectation(name, values.stream().map(Yaml::text).toList(), key.position());
    }

    private static void require(
            Policy policy, Yaml key, String name, List<Yaml> values, Situation situation) {
        var names = policy.definitions().stream().map(Definition::name).toList();
        var meant = NearestName.of(name, names);
        var definition =
                policy.definition(name)
                        .orElseThrow(() ->
                                key.problem(
                                        "没有名为 \"%s\" 的公式。".formatted(name),
                                        meant.map("是不是 \"%s\"?"::formatted).orElse("请核对写法。"),
                                        "There is no formula named \"%s\".".formatted(name),
                                        meant.map("Did you mean \"%s\"?"::formatted)
                                                .orElse("Check how it is written.")));
        int subjects = situation.subjects(definition.level()).size();
        if (values.size() != 1 && values.size() != subjects) {
            throw key.problem(
                    "这里写了 %d 个值,应为 1 个或 %d 个。".formatted(values.size(), subjects),
                    "请写一个值,或每人(单位)一个。",
                    "There are %d values here; 1 or %d are expected."
                            .formatted(values.size(), subjects),
                    "Write one value for all, or one for each.");
        }

        var cell = new Cell(definition.type(), new Interval(Long.MIN_VALUE, Long.MAX_VALUE));
        values.forEach(value -> {
            if (!value.text().equals(CaseRunner.ASK_A_PERSON)
                    && cell.read(value.text()) instanceof Reading.Refused(var why, var remedy)) {
                throw value.problem(why, remedy);
            }
        });
    }
}
