package org.shouwang.server.registry.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;

/**
 * Where each column stands.
 *
 * @param facts columns about whom the row is about
 * @param householdFacts columns about the household, repeated on the row of each of its members
 * @param words by column, what the layout writes and how we write it
 * @param source who says what stands there, where no column tells
 */
record Header(
        FileKind file,
        int width,
        Map<Column, Integer> columns,
        List<FactColumn> facts,
        List<FactColumn> householdFacts,
        Map<Integer, Map<String, String>> words,
        Optional<String> source) {

    private static final int MEMORY_MAX = 2_000;

    /** A column whose cells are statements about a fact; what was understood is remembered. */
    record FactColumn(int position, Fact fact, Map<String, Said> memory) {

        FactColumn(int position, Fact fact) {
            this(position, fact, new HashMap<>());
        }

        void remember(String text, Said said) {
            if (memory.size() < MEMORY_MAX) {
                memory.put(text, said);
            }
        }
    }

    Header {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        facts = List.copyOf(facts);
        householdFacts = List.copyOf(householdFacts);
        words = Collections.unmodifiableMap(new HashMap<>(words));
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    boolean has(String fact) {
        return facts.stream().anyMatch(column -> column.fact().name().equals(fact));
    }

    /** What stands in a cell, in our words. */
    String inOurWords(int position, String text) {
        var known = words.isEmpty() ? null : words.get(position);
        return known == null ? text : known.getOrDefault(text, text);
    }

    String title(int position) {
        return Stream.concat(
                        columns.entrySet().stream()
                                .filter(entry -> entry.getValue() == position)
                                .map(entry -> entry.getKey().title()),
                        Stream.concat(facts.stream(), householdFacts.stream())
                                .filter(column -> column.position() == position)
                                .map(column -> column.fact().title().zh()))
                .findFirst()
                .orElse("第 " + (position + 1) + " 列");
    }
}
