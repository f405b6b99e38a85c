package org.shouwang.cli.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of one county with their assistance units. */
record Population(Totals totals, List<Household> households, Map<String, Unit> units) {

    static Population of(Totals totals, Path packs, long seed, LocalDate day) {
        var villages = Villages.of(packs, totals.county(), seed);
        var households = new Families(totals, villages, seed, day).all();
        var registered =
                households.stream()
                        .collect(Collectors.toMap(Household::number, Household::registered));
        var members =
                households.stream()
                        .flatMap(household -> household.people().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Person::unit, LinkedHashMap::new, Collectors.toList()));
        Function<List<Person>, Boolean> isRegistered =
                unit -> registered.getOrDefault(unit.getFirst().household(), false);
        var onDibao =
                new Dibao(day, seed)
                        .choose(
                                members.values().stream().filter(isRegistered::apply).toList(),
                                totals.dibaoPersons());
        var units = new LinkedHashMap<String, Unit>();
        members.forEach((number, people) ->
                units.put(
                        number,
                        new Unit(
                                number,
                                isRegistered.apply(people),
                                onDibao.contains(number),
                                people)));
        return new Population(totals, households, units);
    }

    /** The assistance unit of a person. */
    Unit unitOf(Person person) {
        var unit = units.get(person.unit());
        if (unit == null) {
            throw new IllegalStateException("nobody has unit " + person.unit());
        }
        return unit;
    }
}
