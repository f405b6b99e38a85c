package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the households of a county: places, kin, names, and the three groupings. */
final class Families {

    private final Totals totals;
    private final Villages villages;
    private final long seed;
    private final LocalDate day;
    private final IdNumbers idNumbers;
    private final Map<String, List<Household>> byVillage = new HashMap<>();

    Families(Totals totals, Villages villages, long seed, LocalDate day) {
        this.totals = totals;
        this.villages = villages;
        this.seed = seed;
        this.day = day;
        this.idNumbers = new IdNumbers(totals);
    }

    /** All households of the county, village by village in the order of the villages' codes. */
    List<Household> all() {
        var dice = Dice.of(seed, totals.county());
        var plans = new ArrayList<Plan>();
        for (int size : Sizes.of(totals.registeredHouseholds(), totals.registeredPersons(), dice)) {
            plans.add(new Plan(size, true));
        }
        for (int size : Sizes.of(totals.otherHouseholds(), totals.otherPersons(), dice)) {
            plans.add(new Plan(size, false));
        }
        dice.shuffle(plans);
        plans.forEach(plan -> settle(plan, villages.draw(dice).code()));
        return byVillage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private record Plan(int size, boolean registered) {}

    private void settle(Plan plan, String village) {
        var neighbours = byVillage.computeIfAbsent(village, code -> new ArrayList<>());
        var number = village + "%04d".formatted(neighbours.size() + 1);
        var dice = Dice.of(seed, number);
        var groupings = new Groupings(number, plan.registered(), neighbours, dice);
        neighbours.add(
                new Household(
                        number,
                        village,
                        plan.registered(),
                        people(number, plan.size(), groupings, dice)));
    }

    private List<Person> people(String number, int size, Groupings groupings, Dice dice) {
        var names = new FamilyNames(dice);
        var people = new ArrayList<Person>();
        for (var kin : Kinship.of(Shapes.draw(size, dice), dice)) {
            var birth = day.minusYears(kin.age()).minusDays(dice.below(365));
            people.add(
                    new Person(
                            number + "%02d".formatted(people.size() + 1),
                            number,
                            names.of(kin, birth),
                            idNumber(kin, birth, dice),
                            kin.role(),
                            kin.relation(),
                            kin.sex(),
                            birth,
                            groupings.hukou(kin),
                            groupings.unit(kin)));
        }
        return people;
    }

    /**
     * A few infants have no card yet, and a few old people still show the number of their first
     * one.
     */
    private String idNumber(Kin kin, LocalDate birth, Dice dice) {
        var number = idNumbers.next(birth, kin.sex());
        if (kin.age() == 0 && dice.percent(30)) {
            return "";
        }
        return kin.age() > 70 && birth.getYear() < 2000 && dice.perMille(6)
                ? IdNumbers.legacy(number)
                : number;
    }
}
