package org.shouwang.server.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.rulebook.ColumnarScreening;
import org.shouwang.server.rulebook.Concerning;
import org.shouwang.server.rulebook.Evaluation;
import org.shouwang.server.rulebook.Screened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks at every household of a place and raises leads.
 *
 * <p>Each township is a transaction of its own: a run that dies loses one township's work at most,
 * and running twice changes nothing. The columns find whom to look at; only for them the sentences
 * are made.
 */
@Service
class ScreenPlace {

    /** What a run came to. */
    record Summary(
            LocalDate day, long screened, long leads, long questions, Map<String, Long> reasons) {}

    private static final Logger LOG = LoggerFactory.getLogger(ScreenPlace.class);

    private final Transactions transactions;
    private final Regions regions;
    private final ColumnarScreening screening;
    private final Evaluation evaluation;
    private final RaiseLeads raise;

    ScreenPlace(
            Transactions transactions,
            Regions regions,
            ColumnarScreening screening,
            Evaluation evaluation,
            RaiseLeads raise) {
        this.transactions = transactions;
        this.regions = regions;
        this.screening = screening;
        this.evaluation = evaluation;
        this.raise = raise;
    }

    Summary run(RegionCode place, LocalDate day, Progress progress) {
        var platform = Actor.service("screening", place, regions.reach(place, day));
        var tally = new Tally();
        var parts = parts(place, day);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            progress.report(i, parts.size(), message(part, tally));
            transactions.as(
                    platform,
                    () ->
                            screening.each(
                                    part,
                                    day,
                                    batch ->
                                            batch.forEach(household ->
                                                    look(platform, household, day, tally))));
        }

        progress.report(parts.size(), parts.size(), message(place, tally));
        var summary = tally.summary(day);
        LOG.info(
                "screening done place={} day={} screened={} leads={}",
                place,
                day,
                summary.screened(),
                summary.leads());
        return summary;
    }

    /** The townships of a place; the place itself if it has none, being one or lying in one. */
    private List<RegionCode> parts(RegionCode place, LocalDate day) {
        var townships =
                regions.inside(place, day)
                        .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                        .map(Region::code)
                        .toList();
        return townships.isEmpty() ? List.of(place) : townships;
    }

    private void look(Actor platform, Screened screened, LocalDate day, Tally tally) {
        tally.screened++;
        if (!screened.asksForALook()) {
            return;
        }

        var found = reasons(screened.household(), day);
        tally.count(raise.raise(platform, screened.household(), day, found));
    }

    /**
     * One reason for each rule and outcome; where it holds for several members, the first speaks
     * for them.
     */
    private List<Reason> reasons(LocatedSituation household, LocalDate day) {
        var reasons = new TreeMap<String, Reason>();
        for (var concerning : evaluation.concerning(household, day)) {
            reasons.merge(concerning.rule(), reason(concerning, day), ScreenPlace::weightier);
        }
        return List.copyOf(reasons.values());
    }

    private static Reason weightier(Reason one, Reason other) {
        return one.isWarning() || !other.isWarning() ? one : other;
    }

    private static Reason reason(Concerning concerning, LocalDate day) {
        return new Reason(
                concerning.rule(),
                concerning.pack().id(),
                concerning.pack().hash(),
                concerning.title(),
                concerning.concern(),
                concerning.outcome(),
                concerning.sentence(),
                day);
    }

    private Title message(RegionCode place, Tally tally) {
        var name = regions.find(place).map(Region::name).orElse(place.value());
        return new Title(
                "正在筛查%s:已看%d户,新线索%d条".formatted(name, tally.screened, tally.leads),
                "Screening %s: %d households so far, %d new leads"
                        .formatted(name, tally.screened, tally.leads));
    }

    /** Counts of a run under way. */
    private static final class Tally {

        private long screened;
        private long leads;
        private long questions;
        private final Map<String, Long> reasons = new TreeMap<>();

        void count(RaiseLeads.Raised raised) {
            leads += raised.opened() ? 1 : 0;
            boolean isQuestion =
                    raised.added().stream()
                            .allMatch(reason -> reason.outcome() == Outcome.ASK_A_PERSON);
            questions += raised.opened() && isQuestion ? 1 : 0;
            raised.added().forEach(reason -> reasons.merge(reason.rule(), 1L, Long::sum));
        }

        Summary summary(LocalDate day) {
            return new Summary(day, screened, leads, questions, reasons);
        }
    }
}
