package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
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
                "hukous",
                "hukou",
                "region",
                "supporters",
                "expect");
        var day = Values.day(yaml.field("day"));
        var place = yaml.field("place").text();
        var situation = new SituationReader(catalogue, unreadable, problems, day).read(yaml);
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
