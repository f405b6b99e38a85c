package org.shouwang.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one field on both sides, each with a number; number 0 is no value. */
final class Dictionary {

    static final int NOTHING = 0;

    private final List<String> values = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", NOTHING));
    private final List<Integer> uses = new ArrayList<>(List.of(0));
    private int said;

    int number(String value) {
        int number =
                numbers.computeIfAbsent(
                        value,
                        anew -> {
                            values.add(anew);
                            uses.add(0);
                            return values.size() - 1;
                        });
        uses.set(number, uses.get(number) + 1);
        said += number == NOTHING ? 0 : 1;
        return number;
    }

    /** The number of a value, which is {@link #NOTHING} for one that nobody has. */
    int find(String value) {
        return numbers.getOrDefault(value, NOTHING);
    }

    String value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /** The chance that somebody picked at random has this value, of those who have one. */
    double frequency(int number) {
        return said == 0 ? 0 : (double) uses.get(number) / said;
    }

    /** The chance that two people picked at random have the same value. */
    double coincidence() {
        double sum = 0;
        for (int number = 1; number < values.size(); number++) {
            sum += frequency(number) * frequency(number);
        }
        return sum;
    }
}
