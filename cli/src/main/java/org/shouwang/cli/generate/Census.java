package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the people of a county as rows of the tables. */
final class Census {

    private static final String HAN = "汉族";

    private final Population population;
    private final Tables tables;
    private final Feeds feeds;
    private final LocalDate day;
    private final long seed;
    private final Map<String, Livelihood> livelihoods = new HashMap<>();
    private final Written written = new Written();

    /** How many rows went into the tables. */
    static final class Written {
        int households;
        int persons;
        int statements;
    }

    Census(Population population, Tables tables, Feeds feeds, LocalDate day, long seed) {
        this.population = population;
        this.tables = tables;
        this.feeds = feeds;
        this.day = day;
        this.seed = seed;
    }

    Written write() {
        population.households().forEach(this::household);
        return written;
    }

    private void household(Household household) {
        var dice = Dice.of(seed, "visit" + household.number());
        var visited = day.minusDays(dice.between(1, 90)).toString();
        var source = dice.percent(94) ? "入户走访" : "本人申报";
        var keys = List.of(household.number(), household.village(), visited, source);
        tables.households()
                .row(row(keys, Titles.HOUSEHOLD_FACTS, HomeFacts.cells(household, dice)));
        written.households++;
        var visit = new Visit(household.village(), visited, source);
        household.people().forEach(person -> person(person, visit, dice));
    }

    /** Where and when somebody was visited, and who says what was found. */
    private record Visit(String village, String day, String source) {}

    private void person(Person person, Visit visit, Dice dice) {
        int age = person.age(day);
        var unit = population.unitOf(person);
        var livelihood =
                livelihoods.computeIfAbsent(
                        unit.number(), number -> new Livelihood(unit, day, seed));
        var cells = new PersonFacts(visit.village(), person, age, unit, livelihood, dice).cells();
        tables.persons().row(row(keys(person, visit, dice), Titles.PERSON_FACTS, cells));
        written.persons++;
        var statements = new Departments(person, age, unit, livelihood, day, dice).statements();
        statements.forEach(tables.statements()::row);
        written.statements += statements.size();
        var circumstances =
                Circumstances.of(person, unit, livelihood, day, seed, new Stated(statements));
        feeds.person(person, new Registers(circumstances).entries());
        if (livelihood.story() == Story.MISSED && person.equals(unit.members().getFirst())) {
            feeds.omission(person, "missed", "low_income_not_on_dibao");
        }
    }

    private static List<String> keys(Person person, Visit visit, Dice dice) {
        return List.of(
                person.household(),
                person.number(),
                person.name(),
                person.idNumber().isEmpty() ? "无" : "居民身份证",
                person.idNumber(),
                person.relation(),
                person.sex().text(),
                person.birth().toString(),
                dice.perMille(4) ? dice.of(List.of("回族", "满族", "蒙古族")) : HAN,
                person.hukou(),
                person.unit(),
                visit.day(),
                visit.source());
    }

    private static List<String> row(
            List<String> keys, List<String> columns, Map<String, String> cells) {
        return Tables.joined(
                keys, columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
}
