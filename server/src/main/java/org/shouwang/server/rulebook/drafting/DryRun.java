package org.shouwang.server.rulebook.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.server.region.RegionCode;

/**
 * A draft tried on the population (试算).
 *
 * @param revision of the draft that was tried
 * @param packHash the version of the pack that it was compared with
 * @param lawDay whose law was asked
 * @param factsDay whose facts were taken
 * @param summary what it came to; empty while it runs
 */
record DryRun(
        UUID id,
        DraftId draft,
        RegionCode place,
        int revision,
        String packHash,
        LocalDate lawDay,
        LocalDate factsDay,
        Instant startedAt,
        Optional<Summary> summary) {

    /** Whether it says what publishing this draft on top of this version would do. */
    boolean fits(Draft wanted, String hash) {
        return summary.isPresent()
                && draft.equals(wanted.id())
                && revision == wanted.revision()
                && packHash.equals(hash);
    }

    /** What it came to: of everybody, and of the places one level below. */
    record Summary(long households, List<RuleSummary> rules, List<PlaceSummary> places) {}

    /** One place. */
    record PlaceSummary(RegionCode code, String name, List<RuleSummary> rules) {}

    /**
     * One rule.
     *
     * @param effects how many of each; one that happens to nobody is left out
     * @param funding who pays for it, as far as the law says; empty where it does not
     */
    record RuleSummary(
            String rule,
            Title title,
            Level level,
            boolean grants,
            Map<Effect, Count> effects,
            Cost cost,
            List<PayerCost> funding) {}

    /** How many something happens to. */
    record Count(long subjects, long persons, long households) {}

    /**
     * Yuan for the period of the rule. Where facts are missing it is a range.
     *
     * @param known the difference of those alone whose amounts are known before and after
     */
    record Cost(Range before, Range after, Range difference, String known) {}

    /** What one level of government pays of a rule (资金来源层级). */
    record PayerCost(Title payer, Range before, Range after, Range difference) {}

    /** From the least to the most that it can be. */
    record Range(String low, String high) {}
}
