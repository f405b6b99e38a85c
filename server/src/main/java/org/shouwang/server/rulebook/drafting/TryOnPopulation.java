package org.shouwang.server.rulebook.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.whatif.Change;
import org.shouwang.policy.whatif.Compared;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.policy.whatif.Funding;
import org.shouwang.policy.whatif.Impact;
import org.shouwang.policy.whatif.RuleImpact;
import org.shouwang.policy.whatif.Simulation;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.rulebook.Yuan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Asks every household of a place under the law as it stands and as it would stand, and keeps who
 * fares otherwise. It runs in the scope of the draft's place, and sees nobody else.
 */
@Service
class TryOnPopulation {

    private static final Logger LOG = LoggerFactory.getLogger(TryOnPopulation.class);
    private static final int BATCH_MAX = 500;

    private final Transactions transactions;
    private final Situations situations;
    private final Regions regions;
    private final DryRuns runs;
    private final Clock clock;

    TryOnPopulation(
            Transactions transactions,
            Situations situations,
            Regions regions,
            DryRuns runs,
            Clock clock) {
        this.transactions = transactions;
        this.situations = situations;
        this.regions = regions;
        this.runs = runs;
        this.clock = clock;
    }

    DryRun.Summary run(DryRun run, Pack now, Pack then, Progress progress) {
        var platform = Actor.service("dry-run", run.place());
        return transactions.as(
                platform,
                () -> {
                    try {
                        return new Pass(run, now, then, progress).run();
                    } catch (NoLawInForce hole) {
                        throw new Refused(RefusalCode.NO_LAW, hole.text());
                    }
                });
    }

    /** One pass over the population. */
    private final class Pass {

        private final DryRun run;
        private final Pack now;
        private final Simulation simulation;
        private final Impact impact;
        private final Progress progress;
        private final List<Affected> waiting = new ArrayList<>();

        Pass(DryRun run, Pack now, Pack then, Progress progress) {
            this.run = run;
            this.now = now;
            this.simulation =
                    new Simulation(Simulation.Side.of(now), Simulation.Side.of(then), run.lawDay());
            this.impact = new Impact(simulation);
            this.progress = progress;
        }

        DryRun.Summary run() {
            simulation.<LocatedSituation>run(
                    feed ->
                            situations.each(
                                    run.place(),
                                    run.factsDay(),
                                    household ->
                                            feed.add(
                                                    household,
                                                    household.place().value(),
                                                    household.situation())),
                    this::take);
            write();
            var summary = summary();
            runs.finish(run.id(), summary, clock.instant());
            LOG.info(
                    "dry run done place={} pack={} households={}",
                    run.place(),
                    now.id(),
                    summary.households());
            return summary;
        }

        private void take(Compared<LocatedSituation> compared) {
            impact.add(compared);
            for (var change : compared.changes()) {
                if (isAffected(change)) {
                    waiting.add(affected(compared, change));
                }
            }
            if (waiting.size() >= BATCH_MAX) {
                write();
                progress.report(impact.households(), 0, message());
            }
        }

        private void write() {
            runs.addAffected(run.id(), waiting);
            waiting.clear();
        }

        private Title message() {
            return new Title(
                    "已试算%d户".formatted(impact.households()),
                    "%d households so far".formatted(impact.households()));
        }

        private List<DryRun.PayerCost> funding(RuleImpact rule) {
            return simulation.funding(impact, rule.rule()).stream()
                    .map(TryOnPopulation::payer)
                    .toList();
        }

        private DryRun.Summary summary() {
            var below = RegionLevel.values();
            int next = Math.min(run.place().level().ordinal() + 1, below.length - 1);
            return new DryRun.Summary(
                    impact.households(),
                    impact.total().stream()
                            .map(rule -> TryOnPopulation.summary(rule, funding(rule)))
                            .toList(),
                    impact.byPlace(below[next].digits()).entrySet().stream()
                            .map(part -> place(part.getKey(), part.getValue()))
                            .toList());
        }
    }

    private static DryRun.PayerCost payer(Funding.Part part) {
        return new DryRun.PayerCost(
                part.payer().title(),
                range(part.before()),
                range(part.after()),
                range(part.difference()));
    }

    private DryRun.PlaceSummary place(String code, List<RuleImpact> rules) {
        var place = new RegionCode(code);
        return new DryRun.PlaceSummary(
                place,
                regions.place(place).name(),
                rules.stream().map(rule -> summary(rule, List.of())).toList());
    }

    /** Those who must be asked before and after are counted and not listed: nothing is new. */
    private static boolean isAffected(Change change) {
        return switch (change.effect()) {
            case ENTERS, LEAVES, GAINS, LOSES, BECOMES_A_QUESTION, IS_ANSWERED -> true;
            case SAME, STAYS_A_QUESTION -> false;
        };
    }

    private static Affected affected(Compared<LocatedSituation> compared, Change change) {
        var household = compared.key();
        return new Affected(
                household.region(),
                household.household().value(),
                household.number(),
                change.rule().id(),
                compared.subject(change).id(),
                change.effect(),
                fen(change, change.before()),
                fen(change, change.after()));
    }

    private static Optional<Long> fen(Change change, Interval amount) {
        return change.rule().isGrant() && amount.isKnown()
                ? Optional.of(amount.low())
                : Optional.empty();
    }

    private static DryRun.RuleSummary summary(RuleImpact impact, List<DryRun.PayerCost> funding) {
        Map<Effect, DryRun.Count> effects = new EnumMap<>(Effect.class);
        impact.heads()
                .forEach((effect, heads) ->
                        effects.put(
                                effect,
                                new DryRun.Count(
                                        heads.subjects(), heads.persons(), heads.households())));
        var money = impact.money();
        return new DryRun.RuleSummary(
                impact.rule().id(),
                impact.rule().title(),
                impact.rule().level(),
                impact.rule().isGrant(),
                effects,
                new DryRun.Cost(
                        range(money.before()),
                        range(money.after()),
                        range(money.difference()),
                        Yuan.of(money.knownDifference())),
                funding);
    }

    private static DryRun.Range range(Interval fen) {
        return new DryRun.Range(Yuan.of(fen.low()), Yuan.of(fen.high()));
    }
}
