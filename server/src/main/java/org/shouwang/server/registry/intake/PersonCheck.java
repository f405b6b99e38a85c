package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;
import org.shouwang.server.access.Ids;

/**
 * Checks rows of persons against their households, against each other and against what is on file.
 */
final class PersonCheck implements Pass.ChunkTaker {

    private final Catalogue catalogue;
    private final RowReading reading;
    private final Neighbours.Source neighbours;
    private final Population population;
    private final Findings findings;
    private final Map<UUID, Integer> sizes = new HashMap<>();

    PersonCheck(
            Catalogue catalogue,
            RowReading reading,
            Neighbours.Source neighbours,
            Population population,
            Findings findings) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.neighbours = neighbours;
        this.population = population;
        this.findings = findings;
    }

    @Override
    public void take(Header header, List<Row> rows, int firstPosition) {
        List<Optional<PersonRow>> persons = new ArrayList<>();
        rows.forEach(row -> persons.add(reading.person(row, header)));
        var onFile = neighbours.of(persons.stream().flatMap(Optional::stream).toList(), population);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int position = firstPosition + i;
            persons.get(i).ifPresent(person -> check(row, person, onFile, position));
            if (row.isRefused()) {
                refuse(row);
            }
            findings.take(FileKind.PERSONS, row, position);
        }
    }

    private void check(Row row, PersonRow person, Neighbours onFile, int position) {
        var household = population.household(person.household());
        if (household.isEmpty()) {
            row.refuse(Column.HOUSEHOLD, whyNoHousehold(person.household(), onFile));
            return;
        }

        population
                .person(person.number())
                .ifPresent(first ->
                        row.refuse(
                                Column.PERSON, RowComplaints.twiceInFile(first.person().line())));
        var file = onFile.person(household.get().county(), person.number());
        file.filter(known -> !known.region().equals(household.get().region()))
                .ifPresent(known ->
                        row.refuse(Column.HOUSEHOLD, MatchComplaints.otherVillage(known.region())));
        checkDocument(row, person, household.get(), onFile);
        checkUnit(row, person, household.get(), onFile);
        if (row.isRefused()) {
            return;
        }

        accept(row, person, household.get(), file, onFile, position);
    }

    private Complaint whyNoHousehold(String number, Neighbours onFile) {
        return population
                .refusal(number)
                .map(line -> MatchComplaints.householdRefused(number, line))
                .orElseGet(() ->
                        onFile.isAmbiguous(number)
                                ? MatchComplaints.ambiguous()
                                : MatchComplaints.noHousehold());
    }

    private void checkDocument(Row row, PersonRow person, Entry household, Neighbours onFile) {
        if (person.document().isEmpty()) {
            return;
        }

        population
                .claim(household.county(), person.document(), row.line())
                .ifPresent(line -> row.refuse(Column.DOCUMENT, RowComplaints.twiceInFile(line)));
        onFile.holder(household.county(), person.document())
                .filter(holder -> !holder.equals(person.number()))
                .ifPresent(holder ->
                        row.refuse(Column.DOCUMENT, RowComplaints.documentElsewhere(holder)));
    }

    /**
     * People who live together are in one village; otherwise an officer would see half of a unit
     * and judge it whole.
     */
    private void checkUnit(Row row, PersonRow person, Entry household, Neighbours onFile) {
        var unit = unit(person, household, onFile);
        unit.filter(known -> !known.region().equals(household.region()))
                .ifPresent(known ->
                        row.refuse(Column.UNIT, MatchComplaints.unitElsewhere(known.region())));
        if (isFull(household.id()) || unit.filter(known -> isFull(known.id())).isPresent()) {
            row.refuse(Column.HOUSEHOLD, MatchComplaints.full(Graph.MEMBERS_MAX));
        }
    }

    private boolean isFull(UUID grouping) {
        return sizes.getOrDefault(grouping, 0) >= Graph.MEMBERS_MAX;
    }

    private Optional<Entry> unit(PersonRow person, Entry household, Neighbours onFile) {
        return population
                .unit(household.county(), person.unit())
                .or(() -> onFile.unit(household.county(), person.unit()));
    }

    private void accept(
            Row row,
            PersonRow person,
            Entry household,
            Optional<OnFile> file,
            Neighbours onFile,
            int position) {
        var entry =
                new Entry(
                        file.map(OnFile::id).orElseGet(Ids::next),
                        person.number(),
                        household.region(),
                        file.isPresent(),
                        row.line(),
                        position);
        var unit =
                unit(person, household, onFile)
                        .orElseGet(() -> added(person.unit(), household.region(), row.line()));
        population.addUnit(unit);
        if (population.hukou(household.county(), person.hukou()).isEmpty()) {
            population.addHukou(
                    onFile.hukou(household.county(), person.hukou())
                            .orElseGet(
                                    () -> added(person.hukou(), household.region(), row.line())));
        }
        population.add(new Population.Member(entry, household));
        sizes.merge(household.id(), 1, Integer::sum);
        sizes.merge(unit.id(), 1, Integer::sum);
        if (person.isHead()) {
            population.countHead(household);
        }
    }

    private static Entry added(String number, String region, long line) {
        return new Entry(Ids.next(), number, region, false, line, 0);
    }

    private void refuse(Row row) {
        var number = row.text(Column.PERSON);
        if (population.person(number).isEmpty()) {
            population.refusePerson(number);
            if (statesHead(row)) {
                population.household(row.text(Column.HOUSEHOLD)).ifPresent(population::countHead);
            }
        }
    }

    private boolean statesHead(Row row) {
        var relations = catalogue.lists().get("relation");
        return relations != null
                && relations
                        .position(row.text(Column.RELATION))
                        .filter(position ->
                                relations.entries().get(position).name().equals(PersonRow.HEAD))
                        .isPresent();
    }
}
