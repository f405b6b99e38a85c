package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;

/**
 * Who pays for a grant (资金来源层级), as far as the law says so: through rates named {@code
 * RULE_funding_LEVEL} or, for all rules, {@code funding_LEVEL}. Where it does not, nothing is
 * invented.
 */
public final class Funding {

    private Funding() {}

    /** Who pays, from the top. */
    public enum Payer {
        CENTRAL("中央", "central government"),
        PROVINCE("省级", "province"),
        CITY("市级", "city"),
        COUNTY("县级", "county"),
        TOWNSHIP("乡级", "township");

        private final Title title;

        Payer(String zh, String en) {
            this.title = new Title(zh, en);
        }

        public Title title() {
            return title;
        }

        private String parameter() {
            return "funding_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one level pays of one rule, in fen for the period of the rule, each end rounded to the
     * nearest fen.
     *
     * @param difference what it would pay more
     */
    public record Part(Payer payer, Interval before, Interval after, Interval difference) {}

    /** Of a law of one place: the share of a payer in a rule, if the law says. */
    private static Optional<Interval> share(Law law, String rule, Payer payer) {
        return Optional.ofNullable(law.parameters().get(rule + "_" + payer.parameter()))
                .or(() -> Optional.ofNullable(law.parameters().get(payer.parameter())))
                .filter(parameter -> parameter.type().equals(Type.RATE))
                .map(InForce::value);
    }

    /**
     * The parts of a rule's cost in one place.
     *
     * @param law as it would stand
     * @return empty if the law does not say who pays
     */
    public static List<Part> of(RuleImpact impact, Law law) {
        var parts = new ArrayList<Part>();
        if (!impact.rule().isGrant()) {
            return parts;
        }

        for (var payer : Payer.values()) {
            share(law, impact.rule().id(), payer)
                    .ifPresent(share ->
                            parts.add(
                                    new Part(
                                            payer,
                                            part(impact.money().before(), share),
                                            part(impact.money().after(), share),
                                            part(impact.money().difference(), share))));
        }
        return parts;
    }

    /** The parts of several places together. */
    public static List<Part> sum(List<Part> parts) {
        var sums = new TreeMap<Payer, Part>();
        parts.forEach(part ->
                sums.merge(
                        part.payer(),
                        part,
                        (one, other) ->
                                new Part(
                                        one.payer(),
                                        one.before().plus(other.before()),
                                        one.after().plus(other.after()),
                                        one.difference().plus(other.difference()))));
        return List.copyOf(sums.values());
    }

    private static Interval part(Interval cost, Interval share) {
        return cost.times(share)
                .dividedBy(Interval.of(Type.STORED_RATE_PARTS), Rounding.HALF_UP, 1);
    }
}
