package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses who is on dibao, by whole assistance units of registered households, until the published
 * number is met.
 */
final class Dibao {

    /**
     * More than a thousand persons became a unit of one (Taiyuan paper, 1.4); some were not
     * reached.
     */
    private static final int REACHED_PERCENT = 90;

    private final LocalDate day;
    private final long seed;

    Dibao(LocalDate day, long seed) {
        this.day = day;
        this.seed = seed;
    }

    /** The numbers of the units on dibao, who together are exactly this many persons. */
    Set<String> choose(List<List<Person>> units, int persons) {
        record Candidate(String unit, int size, int need) {}
        var candidates = new ArrayList<Candidate>();
        for (var members : units) {
            var unit = members.getFirst().unit();
            int need = need(members, Dice.of(seed, "dibao" + unit));
            if (need > 0) {
                candidates.add(new Candidate(unit, members.size(), need));
            }
        }
        candidates.sort(
                Comparator.comparingInt(Candidate::need).reversed().thenComparing(Candidate::unit));
        var chosen = new HashSet<String>();
        int left = persons;
        for (var candidate : candidates) {
            if (candidate.size() <= left) {
                chosen.add(candidate.unit());
                left -= candidate.size();
            }
        }
        if (left != 0) {
            throw new IllegalStateException(left + " persons on dibao could not be placed");
        }
        return chosen;
    }

    /**
     * The old and those with small children come before families who can earn; chance mixes them.
     */
    private int need(List<Person> members, Dice dice) {
        if (members.getFirst().role() == Role.SEVERE_RELATIVE) {
            return dice.percent(REACHED_PERCENT) ? 2_000 : 0;
        }
        boolean allOld = members.stream().allMatch(person -> person.age(day) >= 60);
        boolean children = members.stream().anyMatch(person -> person.age(day) < 16);
        return 1 + dice.below(allOld ? 1_000 : children ? 800 : 600);
    }
}
