package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.graph.Level;

/** Finds whom statements are about: first in the delivery, then on file. */
final class Subjects {

    private final Register register;
    private final Population population;
    private Map<Key, List<Entry>> onFile = Map.of();

    private record Key(Level level, String number) {}

    Subjects(Register register, Population population) {
        this.register = register;
        this.population = population;
    }

    /**
     * Looks up those of these statements that are not in the delivery; what was looked up before is
     * forgotten.
     */
    void find(List<StatementRow> statements) {
        Map<Level, List<String>> wanted = new HashMap<>();
        for (var statement : statements) {
            if (inDelivery(statement).isEmpty()) {
                wanted.computeIfAbsent(statement.level(), none -> new ArrayList<>())
                        .add(statement.number());
            }
        }
        Map<Key, List<Entry>> found = new HashMap<>();
        wanted.forEach((level, numbers) ->
                onFile(level, numbers)
                        .forEach(file ->
                                found.computeIfAbsent(
                                                new Key(level, file.number()),
                                                none -> new ArrayList<>())
                                        .add(Neighbours.entry(file))));
        onFile = found;
    }

    /** Whom this statement is about; several where the number exists in several counties. */
    List<Entry> of(StatementRow statement) {
        var inDelivery = inDelivery(statement);
        return inDelivery.isEmpty()
                ? onFile.getOrDefault(new Key(statement.level(), statement.number()), List.of())
                : inDelivery;
    }

    boolean isRefusedPerson(String number) {
        return population.isRefusedPerson(number);
    }

    boolean isRefusedHousehold(String number) {
        return population.refusal(number).isPresent();
    }

    private List<Entry> inDelivery(StatementRow statement) {
        return switch (statement.level()) {
            case PERSON -> population.person(statement.number()).stream().toList();
            case HOUSEHOLD -> population.household(statement.number()).stream().toList();
            case UNIT -> population.units(statement.number());
            case HUKOU, REGION, SUPPORTER, EVERYBODY -> List.of();
        };
    }

    private List<OnFile> onFile(Level level, List<String> numbers) {
        return switch (level) {
            case PERSON -> register.persons(numbers);
            case HOUSEHOLD -> register.households(numbers);
            case UNIT -> register.units(numbers);
            case SUPPORTER -> register.supporters(numbers);
            case HUKOU, REGION, EVERYBODY -> List.of();
        };
    }
}
