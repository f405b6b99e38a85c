package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Cliffs;
import org.shouwang.policy.whatif.Earnings;
import org.shouwang.policy.whatif.Marginal;
import org.shouwang.policy.whatif.RefusedAmendment;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.springframework.stereotype.Service;

/**
 * Finds the households of a place that would have less in hand if one of them earned a step more,
 * and those that have less than a step ago.
 */
@Service
class CliffList {

    private static final int LISTED_MAX = 500;
    private static final int TOLD_EVERY = 500;

    private final Transactions transactions;
    private final Situations situations;
    private final Regions regions;

    CliffList(Transactions transactions, Situations situations, Regions regions) {
        this.transactions = transactions;
        this.situations = situations;
        this.regions = regions;
    }

    /**
     * What was found. At most {@value #LISTED_MAX} are listed; the counts are of all.
     *
     * @param step how much more is earned, in yuan a month; the result depends on it
     */
    record Found(
            LocalDate day,
            String step,
            long earners,
            Map<Marginal.Direction, Map<Marginal.Kind, Long>> counts,
            List<Cliff> items) {}

    /** One earner at a cliff. */
    record Cliff(
            HouseholdId household,
            String number,
            String place,
            String earner,
            Marginal.Direction direction,
            String from,
            String to,
            String gain,
            List<Title> rules) {}

    Found find(Pack pack, RegionCode place, LocalDate day, long step, Progress progress) {
        return transactions.as(
                Actor.service("cliffs", place), () -> search(pack, place, day, step, progress));
    }

    private Found search(Pack pack, RegionCode place, LocalDate day, long step, Progress progress) {
        var counts =
                new EnumMap<Marginal.Direction, Map<Marginal.Kind, Long>>(Marginal.Direction.class);
        var items = new ArrayList<Cliff>();
        var seen = new long[1];
        try {
            new Cliffs(pack.policy(), pack.parameters(), day, Earnings.of(pack.policy()), step)
                    .<LocatedSituation>run(
                            feed ->
                                    situations.each(
                                            place,
                                            day,
                                            each ->
                                                    feed.add(
                                                            each,
                                                            each.place().value(),
                                                            each.situation())),
                            marginal -> {
                                counts.computeIfAbsent(
                                                marginal.direction(),
                                                none -> new EnumMap<>(Marginal.Kind.class))
                                        .merge(marginal.kind(), 1L, Long::sum);
                                if (marginal.kind() == Marginal.Kind.LOSES
                                        && items.size() < LISTED_MAX) {
                                    items.add(cliff(marginal));
                                }
                                if (++seen[0] % TOLD_EVERY == 0) {
                                    progress.report(seen[0], 0, message(seen[0]));
                                }
                            });
        } catch (RefusedAmendment none) {
            throw new Refused(RefusalCode.NO_LAW, none.what(), none.remedy());
        }
        return new Found(day, Amounts.yuan(step), seen[0], counts, items);
    }

    private Cliff cliff(Marginal<LocatedSituation> marginal) {
        var household = marginal.key();
        return new Cliff(
                household.household(),
                household.number(),
                regions.place(household.place()).name(),
                marginal.who().label(),
                marginal.direction(),
                Amounts.yuan(marginal.from()),
                Amounts.yuan(marginal.to()),
                Amounts.yuan(marginal.gain().high()),
                marginal.losses().stream().map(loss -> loss.rule().title()).toList());
    }

    private static Title message(long seen) {
        return new Title("已计算%d次".formatted(seen), "%d steps so far".formatted(seen));
    }
}
