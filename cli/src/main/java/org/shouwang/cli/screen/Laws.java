package org.shouwang.cli.screen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;

/**
 * The law of each village on one day. Villages under the same numbers share one law, so that they
 * share batches.
 */
final class Laws {

    private final Pack pack;
    private final LocalDate day;
    private final Map<String, Law> byPlace = new HashMap<>();
    private final Map<Map<String, InForce>, Law> byNumbers = new HashMap<>();

    Laws(Pack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    Law of(String place) {
        return byPlace.computeIfAbsent(
                place,
                village -> {
                    var law = pack.law(village, day);
                    return byNumbers.computeIfAbsent(law.parameters(), unseen -> law);
                });
    }
}
