package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.access.Ids;

/** Checks rows of households against places, against each other and against what is on file. */
record HouseholdCheck(
        RowReading reading,
        Places places,
        Register register,
        boolean isEmpty,
        Population population,
        Findings findings,
        Acceptance acceptance)
        implements Pass.ChunkTaker {

    @Override
    public void take(Header header, List<Row> rows, int firstPosition) {
        List<Optional<HouseholdRow>> households = new ArrayList<>();
        rows.forEach(row -> households.add(reading.household(row, header)));
        var onFile = onFile(households);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int position = firstPosition + i;
            households.get(i).ifPresent(household -> check(row, household, onFile, position));
            if (row.isRefused()) {
                population.refuseHousehold(row.text(Column.HOUSEHOLD), row.line());
            }
            findings.take(FileKind.HOUSEHOLDS, row, position);
        }
    }

    Map<Population.Key, OnFile> onFile(List<Optional<HouseholdRow>> households) {
        if (isEmpty) {
            return Map.of();
        }

        var numbers =
                households.stream().flatMap(Optional::stream).map(HouseholdRow::number).toList();
        Map<Population.Key, OnFile> found = new HashMap<>();
        register.households(numbers)
                .forEach(file -> found.put(new Population.Key(file.county(), file.number()), file));
        return found;
    }

    void check(Row row, HouseholdRow household, Map<Population.Key, OnFile> onFile, int position) {
        var village = places.settle(row, household.village(), household.dataDate());
        population
                .household(household.number())
                .ifPresent(first ->
                        row.refuse(Column.HOUSEHOLD, RowComplaints.twiceInFile(first.line())));
        var region = village.orElse(household.village()).value();
        var file =
                Optional.ofNullable(
                        onFile.get(new Population.Key(Entry.county(region), household.number())));
        file.filter(known -> !places.isKeptIn(known.region(), household))
                .ifPresent(known ->
                        row.refuse(Column.VILLAGE, MatchComplaints.otherVillage(known.region())));
        if (!row.isRefused()) {
            var entry =
                    new Entry(
                            file.map(OnFile::id).orElseGet(Ids::next),
                            household.number(),
                            file.map(OnFile::region).orElse(region),
                            file.isPresent(),
                            row.line(),
                            position);
            population.add(entry);
            acceptance.household(entry, household);
        }
    }
}
