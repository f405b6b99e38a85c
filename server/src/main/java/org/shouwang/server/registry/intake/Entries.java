package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Many entries of one kind, kept in columns so that some hundred thousand fit into memory. */
final class Entries {

    private static final int FIRST_SIZE = 1 << 10;

    private final Roll roll = new Roll();
    private final List<String> regions = new ArrayList<>();
    private final Map<String, Integer> regionPositions = new HashMap<>();
    private final BitSet present = new BitSet();
    private final BitSet known = new BitSet();
    private long[] highs = new long[FIRST_SIZE];
    private long[] lows = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];

    int size() {
        return roll.size();
    }

    Optional<Entry> find(String county, String number) {
        int position = roll.find(county, number);
        return position != Roll.NOBODY && present.get(position)
                ? Optional.of(at(position, number))
                : Optional.empty();
    }

    /** Whether this number was mentioned, present or not. */
    boolean mentions(String county, String number) {
        return roll.find(county, number) != Roll.NOBODY;
    }

    int position(String county, String number) {
        return roll.find(county, number);
    }

    /** An entry by position; its number is not kept and must be told, or is left empty. */
    Entry at(int position, String number) {
        return new Entry(
                new UUID(highs[position], lows[position]),
                number,
                regions.get(places[position]),
                known.get(position),
                lines[position],
                rows[position]);
    }

    boolean isPresent(int position) {
        return present.get(position);
    }

    /** Takes an entry, in the place of one that was removed if there was one. */
    int put(String county, Entry entry) {
        int position = mention(county, entry.number());
        highs[position] = entry.id().getMostSignificantBits();
        lows[position] = entry.id().getLeastSignificantBits();
        lines[position] = Math.toIntExact(entry.line());
        rows[position] = entry.row();
        places[position] = regionPositions.computeIfAbsent(entry.region(), this::further);
        known.set(position, entry.known());
        present.set(position);
        return position;
    }

    private int further(String region) {
        regions.add(region);
        return regions.size() - 1;
    }

    /** Remembers that a number was used, without an entry. */
    int mention(String county, String number) {
        int position = roll.add(county, number);
        if (position == highs.length) {
            grow();
        }
        return position;
    }

    private void grow() {
        int size = 2 * highs.length;
        highs = Arrays.copyOf(highs, size);
        lows = Arrays.copyOf(lows, size);
        lines = Arrays.copyOf(lines, size);
        rows = Arrays.copyOf(rows, size);
        places = Arrays.copyOf(places, size);
        counts = Arrays.copyOf(counts, size);
    }

    void remove(int position) {
        present.clear(position);
    }

    /** A number beside each entry: how many belong to it, or to whom it belongs. */
    int count(int position) {
        return counts[position];
    }

    void setCount(int position, int count) {
        counts[position] = count;
    }
}
