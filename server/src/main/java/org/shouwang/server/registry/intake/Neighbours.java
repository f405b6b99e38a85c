package org.shouwang.server.registry.intake;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.registry.DocumentNumbers;

/**
 * What is on file around some hundred persons: themselves, holders of their documents, their
 * groupings.
 */
final class Neighbours {

    private final Map<Population.Key, OnFile> persons = new HashMap<>();
    private final Map<Population.Key, Entry> units = new HashMap<>();
    private final Map<Population.Key, Entry> hukous = new HashMap<>();
    private final Map<UUID, Entry> arrangedUnits = new HashMap<>();
    private final Map<Population.Key, String> holders = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** Where neighbours are looked up. */
    record Source(Register register, Secrets secrets, boolean isEmpty) {

        /**
         * Looks up everything at once; households that are only on file are added to the
         * population.
         */
        Neighbours of(List<PersonRow> rows, Population population) {
            var found = new Neighbours();
            if (isEmpty) {
                return found;
            }

            found.findHouseholds(register, rows, population);
            register.persons(rows.stream().map(PersonRow::number).toList())
                    .forEach(file -> found.persons.put(key(file), file));
            register.units(rows.stream().map(PersonRow::unit).toList())
                    .forEach(file -> found.units.put(key(file), entry(file)));
            register.hukous(rows.stream().map(PersonRow::hukou).toList())
                    .forEach(file -> found.hukous.put(key(file), entry(file)));
            register.arrangedUnits(found.persons.values().stream().map(OnFile::id).toList())
                    .forEach(held -> found.arrangedUnits.put(held.person(), entry(held.unit())));
            found.findHolders(register, secrets, rows);
            return found;
        }
    }

    Optional<OnFile> person(String county, String number) {
        return Optional.ofNullable(persons.get(new Population.Key(county, number)));
    }

    Optional<Entry> unit(String county, String number) {
        return Optional.ofNullable(units.get(new Population.Key(county, number)));
    }

    /** The unit that an event put this person into. */
    Optional<Entry> arrangedUnit(UUID person) {
        return Optional.ofNullable(arrangedUnits.get(person));
    }

    Optional<Entry> hukou(String county, String number) {
        return Optional.ofNullable(hukous.get(new Population.Key(county, number)));
    }

    /** The number of the person who is on file with this document. */
    Optional<String> holder(String county, String document) {
        return Optional.ofNullable(holders.get(new Population.Key(county, document)));
    }

    /**
     * Whether this household is on file in several counties, so that the number alone does not tell
     * which.
     */
    boolean isAmbiguous(String household) {
        return ambiguous.contains(household);
    }

    private void findHouseholds(Register register, List<PersonRow> rows, Population population) {
        var wanted =
                rows.stream()
                        .map(PersonRow::household)
                        .filter(number ->
                                population.household(number).isEmpty()
                                        && population.refusal(number).isEmpty())
                        .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }

        register.households(wanted).stream()
                .collect(Collectors.groupingBy(OnFile::number))
                .forEach((number, files) -> {
                    if (files.size() == 1) {
                        population.add(entry(files.getFirst()));
                    } else {
                        ambiguous.add(number);
                    }
                });
    }

    private void findHolders(Register register, Secrets secrets, Collection<PersonRow> rows) {
        Map<ByteBuffer, String> documents = new HashMap<>();
        for (var row : rows) {
            if (!row.document().isEmpty()) {
                documents.put(
                        ByteBuffer.wrap(DocumentNumbers.index(secrets, row.document())),
                        row.document());
            }
        }
        register.holders(documents.keySet().stream().map(ByteBuffer::array).toList())
                .forEach(holder -> {
                    var document = documents.get(holder.document());
                    if (document != null) {
                        holders.put(new Population.Key(holder.county(), document), holder.number());
                    }
                });
    }

    private static Population.Key key(OnFile file) {
        return new Population.Key(file.county(), file.number());
    }

    static Entry entry(OnFile file) {
        return new Entry(file.id(), file.number(), file.region(), true, 0, 0);
    }
}
