package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Situation.Grouping;
import org.shouwang.policy.household.Subject;

/** Reads who is in a case: members, their groupings, and who owes them support. */
final class SituationReader {

    /**
     * Beside the facts of a supporter: the unit that is owed support, the first if none is written.
     */
    private static final String UNIT_OF_SUPPORTER = "unit";

    private final Catalogue catalogue;
    private final Set<String> unreadable;
    private final Problems problems;
    private final LocalDate day;

    SituationReader(Catalogue catalogue, Set<String> unreadable, Problems problems, LocalDate day) {
        this.catalogue = catalogue;
        this.unreadable = unreadable;
        this.problems = problems;
        this.day = day;
    }

    Situation read(Yaml yaml) {
        var members = yaml.optional("members");
        if (members.isEmpty()) {
            return Situation.of(groupings(yaml.optional("region"), 1, Level.REGION, "地区").get(0));
        }

        var persons = members(members.get());
        var groupings = new EnumMap<Level, Grouping>(Level.class);
        groupings.put(Level.UNIT, grouping(yaml, "units", "unit", persons, Level.UNIT, "单位"));
        groupings.put(
                Level.HOUSEHOLD, grouping(yaml, "", "household", persons, Level.HOUSEHOLD, "户"));
        groupings.put(Level.HUKOU, grouping(yaml, "hukous", "hukou", persons, Level.HUKOU, "户籍"));
        groupings.put(Level.REGION, grouping(yaml, "", "region", persons, Level.REGION, "地区"));
        int units = Collections.max(groupings.get(Level.UNIT).of()) + 1;
        return new Situation(persons, groupings, supporters(yaml.optional("supporters"), units));
    }

    private List<Subject> members(Yaml yaml) {
        var members = yaml.items();
        if (members.isEmpty() || members.size() > Graph.MEMBERS_MAX) {
            throw yaml.problem(
                    "一户应有 1 到 %d 人。".formatted(Graph.MEMBERS_MAX),
                    "请核对成员。",
                    "A household has from 1 to %d members.".formatted(Graph.MEMBERS_MAX),
                    "Check the members.");
        }

        return subjects(members, Level.PERSON, "成员");
    }

    /**
     * @param memberships the field that says who belongs to which; empty if there is one for all
     */
    private Grouping grouping(
            Yaml yaml,
            String memberships,
            String facts,
            List<Subject> persons,
            Level level,
            String label) {
        var of =
                yaml.optional(memberships)
                        .map(written -> memberships(written, persons.size()))
                        .orElse(Collections.nCopies(persons.size(), 0));
        return new Grouping(
                groupings(yaml.optional(facts), Collections.max(of) + 1, level, label), of);
    }

    private static List<Integer> memberships(Yaml written, int members) {
        var of =
                written.items().stream()
                        .map(unit ->
                                (int) Values.value(unit, Type.INT, new Interval(0, members - 1L)))
                        .toList();
        boolean hasNoHole =
                IntStream.rangeClosed(0, of.stream().mapToInt(each -> each).max().orElse(0))
                        .allMatch(of::contains);
        if (of.size() != members || !hasNoHole) {
            throw written.problem(
                    "每名成员应属于一个单位(户籍),从 0 起连续编号。",
                    "请为每名成员写一个,如 [0, 0, 1]。",
                    "Every member belongs to one unit or hukou, counted from 0 without a gap.",
                    "Write one for each member, such as [0, 0, 1].");
        }
        return of;
    }

    private Grouping supporters(Optional<Yaml> yaml, int units) {
        var written = yaml.map(Yaml::items).orElse(List.of());
        var of = new ArrayList<Integer>();
        for (var supporter : written) {
            of.add(
                    supporter
                            .optional(UNIT_OF_SUPPORTER)
                            .map(unit ->
                                    (int) Values.value(unit, Type.INT, new Interval(0, units - 1L)))
                            .orElse(0));
        }
        return new Grouping(subjects(written, Level.SUPPORTER, "赡养人"), of);
    }

    private List<Subject> groupings(Optional<Yaml> yaml, int count, Level level, String label) {
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
        return subjects(written, level, label);
    }

    private List<Subject> subjects(List<Yaml> all, Level level, String label) {
        var subjects = new ArrayList<Subject>();
        for (var yaml : all) {
            var name = label + (subjects.size() + 1);
            var facts = new LinkedHashMap<String, Given>();
            var histories = new HashMap<>(untold(level));
            var written = yaml.fields();
            written.keySet().removeAll(unreadable);
            if (level == Level.SUPPORTER) {
                written.remove(UNIT_OF_SUPPORTER);
            }
            written.forEach((fact, value) ->
                    problems.run(() -> {
                        var known = fact(yaml.keyed(fact), fact, level);
                        if (value.isFields()) {
                            var months = new MonthsReader(known, day).read(value);
                            histories.put(known.name(), months);
                            facts.put(known.name(), MonthsReader.now(known, months));
                        } else {
                            facts.put(known.name(), given(value, known, day));
                        }
                    }));
            subjects.add(new Subject(name, name, facts, histories));
        }
        return subjects;
    }

    /** Of a fact that a case does not tell month by month, no month is known. */
    private Map<String, History> untold(Level level) {
        return catalogue.periodic().stream()
                .filter(fact -> fact.level() == level)
                .collect(
                        Collectors.toMap(
                                Fact::name, fact -> new History(YearMonth.from(day), Map.of())));
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

    static Given given(Yaml yaml, Fact fact, LocalDate day) {
        var provenance = new Provenance("case", day, "");
        return switch (fact.read(yaml.text())) {
            case Reading.Said said -> new Given.Value(said.value(), provenance);
            case Reading.NothingFound none -> new Given.NothingFound(provenance);
            case Reading.NoAnswer none -> new Given.NoAnswer(provenance);
            case Reading.Blank none -> new Given.NotAsked();
            case Reading.Refused refused -> throw yaml.problem(refused.why(), refused.remedy());
        };
    }
}
