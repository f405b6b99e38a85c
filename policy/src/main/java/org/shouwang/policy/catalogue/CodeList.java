package org.shouwang.policy.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A closed list of values such as the disability grades. A value is kept as its position in the
 * list.
 *
 * <p>Entries are matched by name, never by a foreign number: code numbers differ between systems,
 * and importing them turns one ethnicity or cause of poverty into another without a trace.
 */
public record CodeList(String name, Title title, List<Entry> entries) {

    /**
     * One value: {@code name} in formulas, {@code code} of the national standard (may be empty),
     * title on screens.
     */
    public record Entry(String name, String code, Title title) {}

    public CodeList {
        entries = List.copyOf(entries);
    }

    boolean isCalled(String text) {
        return name.equals(text) || title.zh().equals(text) || title.en().equals(text);
    }

    /** The position of the entry with this name or title, in either language. */
    public Optional<Integer> position(String text) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.name().equals(text)
                    || entry.title().zh().equals(text)
                    || entry.title().en().equals(text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
