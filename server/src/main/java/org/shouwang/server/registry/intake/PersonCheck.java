package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * Checks rows of persons against their households, against each other and against what is on file.
 */
final class PersonCheck implements Pass.ChunkTaker {

    private static final String UNIT = Level.UNIT.name();

    private final Catalogue catalogue;
    private final RowReading reading;
    private final Neighbours.Source neighbours;
    private final Population population;
    private final Findings findings;
    private final Acceptance acceptance;
    private final Homes homes;
    private final NewIds ids = new NewIds();

    /** Where the households of a table of persons come from. */
    interface Homes {

        /** Reads what these rows say of households. */
        void read(Header header, List<Row> rows);

        /** Brings the household of a row in, if this row is the first to speak of it. */
        void introduce(int index, Row row, int position);

        /** For a table that stands beside one of households. */
        Homes ELSEWHERE =
                new Homes() {
                    @Override
                    public void read(Header header, List<Row> rows) {}

                    @Override
                    public void introduce(int index, Row row, int position) {}
                };
    }

    PersonCheck(
            Catalogue catalogue,
            RowReading reading,
            Neighbours.Source neighbours,
            Population population,
            Findings findings,
            Acceptance acceptance,
            Homes homes) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.neighbours = neighbours;
        this.population = population;
        this.findings = findings;
        this.acceptance = acceptance;
        this.homes = homes;
    }

    @Override
    public void take(Header header, List<Row> rows, int firstPosition) {
        homes.read(header, rows);
        List<Optional<PersonRow>> persons = new ArrayList<>();
        rows.forEach(row -> persons.add(reading.person(row, header)));
        var onFile = neighbours.of(persons.stream().flatMap(Optional::stream).toList(), population);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int position = firstPosition + i;
            homes.introduce(i, row, position);
            persons.get(i).ifPresent(person -> check(row, person, onFile, position));
            if (row.isRefused()) {
                refuse(row);
            }
            findings.take(header.file(), row, position);
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
                        row.refuse(Column.PERSON, RowComplaints.twiceInFile(first.line())));
        var file = onFile.person(household.get().county(), person.number());
        file.filter(known -> !known.region().equals(household.get().region()))
                .ifPresent(known ->
                        row.refuse(Column.HOUSEHOLD, MatchComplaints.otherVillage(known.region())));
        checkDocument(row, person, household.get(), onFile);
        var arranged = file.flatMap(known -> onFile.arrangedUnit(known.id()));
        var unit = arranged.or(() -> unit(person, household.get(), onFile));
        checkUnit(row, person, household.get(), unit);
        if (row.isRefused()) {
            return;
        }

        arranged.filter(held -> !held.number().equals(person.unit()))
                .ifPresent(held ->
                        row.remark(Column.UNIT, MatchComplaints.unitArranged(held.number())));
        accept(row, person, household.get(), file, unit, onFile, position);
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
    private void checkUnit(Row row, PersonRow person, Entry household, Optional<Entry> unit) {
        unit.filter(known -> !known.region().equals(household.region()))
                .ifPresent(known ->
                        row.refuse(Column.UNIT, MatchComplaints.unitElsewhere(known.region())));
        int together =
                Math.max(
                        population.members(household),
                        population.membersOfUnit(
                                household.county(), unit.map(Entry::number).orElse(person.unit())));
        if (together >= Graph.MEMBERS_MAX) {
            row.refuse(Column.HOUSEHOLD, MatchComplaints.full(Graph.MEMBERS_MAX));
        }
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
            Optional<Entry> known,
            Neighbours onFile,
            int position) {
        var entry =
                new Entry(
                        file.map(OnFile::id).orElseGet(ids::next),
                        person.number(),
                        household.region(),
                        file.isPresent(),
                        row.line(),
                        position);
        var unit = known.orElseGet(() -> added(UNIT, person.unit(), household.region(), row));
        population.addToUnit(unit);
        var hukou = hukou(row, person, household, onFile);
        population.add(entry, household);
        if (person.isHead()) {
            population.countHead(household);
        }
        acceptance.person(entry, household, unit, hukou, person);
    }

    private Entry hukou(Row row, PersonRow person, Entry household, Neighbours onFile) {
        var known = population.hukou(household.county(), person.hukou());
        if (known.isPresent()) {
            return known.get();
        }

        var hukou =
                onFile.hukou(household.county(), person.hukou())
                        .orElseGet(() ->
                                added(Register.HUKOU, person.hukou(), household.region(), row));
        population.addHukou(hukou);
        return hukou;
    }

    private Entry added(String kind, String number, String region, Row row) {
        var grouping = new Entry(ids.next(), number, region, false, row.line(), 0);
        acceptance.grouping(kind, grouping);
        return grouping;
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
