package org.shouwang.bench;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.policy.columnar.Results;
import org.shouwang.policy.columnar.Total;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;

/**
 * What every rule of a policy comes to over all people: of each, the sum of what it is at least and
 * of what it is at most, because law that is left open leaves results open.
 */
record Totals(List<Total> ofRules) {

    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = 0xcbf29ce484222325L;

    Totals {
        ofRules = List.copyOf(ofRules);
    }

    static Totals nothing(Policy policy) {
        return new Totals(policy.rules().stream().map(rule -> Total.NOTHING).toList());
    }

    static Totals of(Policy policy, Results results) {
        return new Totals(policy.rules().stream().map(Rule::result).map(results::total).toList());
    }

    Totals plus(Totals other) {
        var sums = new ArrayList<Total>();
        for (int i = 0; i < ofRules.size(); i++) {
            sums.add(ofRules.get(i).plus(other.ofRules.get(i)));
        }
        return new Totals(sums);
    }

    /** One word for all of it (FNV-1a over the numbers). */
    String checksum() {
        long hash = BASIS;
        for (var total : ofRules) {
            hash = (hash ^ total.low()) * PRIME;
            hash = (hash ^ total.high()) * PRIME;
        }
        return "%016x".formatted(hash);
    }
}
