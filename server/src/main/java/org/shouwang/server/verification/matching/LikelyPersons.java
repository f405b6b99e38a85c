package org.shouwang.server.verification.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.linkage.Agreement;
import org.shouwang.linkage.Linkage;
import org.shouwang.linkage.Pair;
import org.shouwang.linkage.RecordTable;

/**
 * Who of the persons on a list may be meant by rows whose number is missing or wrong. Rows that
 * write somebody in the same way are looked at once.
 */
final class LikelyPersons {

    /** Below it nobody is asked: a question for every namesake would be read by nobody. */
    static final double ASKED_FROM = 0.9;

    /** Two that are so close, in powers of two, are both asked about. */
    private static final double CLOSE = 1;

    private static final int CANDIDATES_MAX = 3;
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;
    private static final int WHOLE = 18;
    private static final double NOT_COMPARED = 0.5;
    private static final List<String> FIELDS = List.of("document", "name", "birth", "place");
    private static final Map<String, Agreement> ANOTHER_NAME =
            Map.of("document", Agreement.SAME, "name", Agreement.DIFFERENT);

    private LikelyPersons() {}

    /** How somebody is written down; empty where nothing is said. */
    record Signs(String document, String name, String birth, String place) {

        boolean isWhole() {
            return document.length() >= WHOLE;
        }

        /** The birthday as eight digits, from the number if nothing else says it. */
        String day() {
            if (!birth.isEmpty()) {
                return birth.replace("-", "");
            }
            return isWhole() ? document.substring(BIRTH_FROM, BIRTH_TO) : "";
        }

        /** A whole number says the birthday too, which would then count twice. */
        List<String> values() {
            if (!isWhole()) {
                return List.of(document, name, birth, place);
            }

            return List.of(
                    document.substring(0, BIRTH_FROM) + document.substring(BIRTH_TO),
                    name,
                    birth.isEmpty() ? document.substring(BIRTH_FROM, BIRTH_TO) : birth,
                    place);
        }
    }

    /** A person on the list. */
    record Known(UUID person, Signs signs) {}

    /**
     * A row that is nobody's yet.
     *
     * @param listed whose number it bears, under another name
     */
    record Doubtful(long line, Signs signs, @Nullable UUID listed) {}

    /**
     * Somebody who may be meant.
     *
     * @param reasons how each field agrees
     */
    record Likely(
            long line,
            UUID person,
            double probability,
            double weight,
            Map<String, Agreement> reasons) {}

    static List<Likely> among(List<Known> known, List<Doubtful> rows) {
        var ways = rows.stream().map(Doubtful::signs).distinct().toList();
        var best = best(known, ways);
        var namesakes = new Namesakes(known);
        var likely = new ArrayList<Likely>();
        for (var row : rows) {
            var found = best.getOrDefault(row.signs(), List.of());
            found.forEach(pair -> likely.add(likely(row, known.get(pair.left()).person(), pair)));
            likely.addAll(notCompared(row, found, known, namesakes));
        }
        return likely;
    }

    /**
     * Whose number it is, is always asked about; and if the library is sure of nobody, so is
     * whoever is written in the same way but for the number.
     */
    private static List<Likely> notCompared(
            Doubtful row, List<Pair> found, List<Known> known, Namesakes namesakes) {
        var listed = row.listed();
        if (listed == null) {
            return found.isEmpty()
                    ? namesakes.of(row.signs()).stream()
                            .limit(CANDIDATES_MAX)
                            .map(one -> unsure(row, one.person(), namesakes.reasons(row.signs())))
                            .toList()
                    : List.of();
        }

        boolean isAmong =
                found.stream().anyMatch(pair -> known.get(pair.left()).person().equals(listed));
        return isAmong ? List.of() : List.of(unsure(row, listed, ANOTHER_NAME));
    }

    private static Likely unsure(Doubtful row, UUID person, Map<String, Agreement> reasons) {
        return new Likely(row.line(), person, NOT_COMPARED, 0, reasons);
    }

    private static Map<Signs, List<Pair>> best(List<Known> known, List<Signs> ways) {
        var pairs =
                Linkage.between(
                                FIELDS,
                                table(known, Known::signs),
                                table(ways, Function.identity()))
                        .pairs(ASKED_FROM);
        Map<Integer, List<Pair>> byWay = new HashMap<>();
        for (var pair : pairs) {
            byWay.computeIfAbsent(pair.right(), none -> new ArrayList<>(1)).add(pair);
        }
        Map<Signs, List<Pair>> best = new HashMap<>();
        byWay.forEach((way, candidates) -> best.put(ways.get(way), closest(candidates)));
        return best;
    }

    private static List<Pair> closest(List<Pair> candidates) {
        var sorted =
                candidates.stream()
                        .sorted(Comparator.comparingDouble(Pair::weight).reversed())
                        .toList();
        double most = sorted.getFirst().weight();
        return sorted.stream()
                .filter(pair -> most - pair.weight() <= CLOSE)
                .limit(CANDIDATES_MAX)
                .toList();
    }

    private static <T> RecordTable table(List<T> rows, Function<T, Signs> signs) {
        var columns = new ArrayList<List<String>>();
        for (int field = 0; field < FIELDS.size(); field++) {
            int column = field;
            columns.add(rows.stream().map(row -> signs.apply(row).values().get(column)).toList());
        }
        var ids = new ArrayList<String>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ids.add(Integer.toString(i));
        }
        return new RecordTable(ids, columns);
    }

    private static Likely likely(Doubtful row, UUID person, Pair pair) {
        var reasons = new LinkedHashMap<String, Agreement>();
        for (int field = 0; field < FIELDS.size(); field++) {
            reasons.put(FIELDS.get(field), pair.agreements().get(field));
        }
        return new Likely(row.line(), person, pair.probability(), pair.weight(), reasons);
    }
}
