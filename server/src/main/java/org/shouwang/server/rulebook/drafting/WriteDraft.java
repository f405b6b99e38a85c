package org.shouwang.server.rulebook.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.Regions;
import org.shouwang.server.rulebook.PublishedPacks;
import org.springframework.stereotype.Service;

/** Drafts numbers, and tries a draft on the population. Every method runs inside a transaction. */
@Service
class WriteDraft {

    private final Drafts drafts;
    private final DryRuns runs;
    private final TryOnPopulation population;
    private final PublishedPacks packs;
    private final Regions regions;
    private final Jobs jobs;
    private final Audit audit;
    private final ReferenceDay reference;
    private final Clock clock;

    WriteDraft(
            Drafts drafts,
            DryRuns runs,
            TryOnPopulation population,
            PublishedPacks packs,
            Regions regions,
            Jobs jobs,
            Audit audit,
            ReferenceDay reference,
            Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.population = population;
        this.packs = packs;
        this.regions = regions;
        this.jobs = jobs;
        this.audit = audit;
        this.reference = reference;
        this.clock = clock;
    }

    DraftId draft(Actor officer, DraftRequest request) {
        var pack = packs.find(request.packId()).orElseThrow(Refused::notFound);
        var wish = request.checked(pack, officer.place(), regions);
        var draft =
                new Draft(
                        new DraftId(Ids.next(clock)),
                        wish.place(),
                        pack.id(),
                        wish.document(),
                        wish.reason(),
                        wish.numbers(),
                        1,
                        Draft.State.DRAFT,
                        Draft.Officer.of(officer),
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        drafts.add(draft);
        record(officer, draft, "draft.made", Map.of("pack", pack.id()));
        return draft.id();
    }

    /** The place of a draft stays as it was: its dry runs and its readers are of that place. */
    void revise(Actor officer, DraftId id, int revision, DraftRequest request) {
        var draft = drafts.find(id).orElseThrow(Refused::notFound);
        draft.requireWorkedOnBy(officer);
        var pack = packs.find(draft.pack()).orElseThrow(Refused::notFound);
        var wish =
                new DraftRequest(
                                draft.pack(),
                                draft.place(),
                                request.document(),
                                request.reason(),
                                request.numbers())
                        .checked(pack, officer.place(), regions);
        if (!drafts.revise(id, revision, wish)) {
            throw new Refused(
                    RefusalCode.STALE,
                    new Title("草案在您打开之后有了变化。", "The draft has changed since you opened it."),
                    new Title("请刷新页面后再改。", "Reload the page, then change it."));
        }

        record(officer, draft, "draft.revised", Map.of("pack", draft.pack()));
    }

    /** The job that tries a draft; a draft that was settled stays as it was tried. */
    Started tryOut(Actor officer, DraftId id) {
        var draft = drafts.find(id).orElseThrow(Refused::notFound);
        if (draft.state() == Draft.State.PUBLISHED) {
            throw draft.settled();
        }

        var now = packs.find(draft.pack()).orElseThrow(Refused::notFound);
        var then = packs.trying(now, draft.document(), draft.values(reference.day()));
        var run = dryRun(draft, now);
        runs.add(run, officer);
        record(officer, draft, "draft.tried", Map.of("dryRun", run.id().toString()));
        var job =
                jobs.start(
                        officer, "dry-run", progress -> population.run(run, now, then, progress));
        return new Started(job.id());
    }

    /** The job that does the work. */
    record Started(UUID job) {}

    /**
     * Law is asked as of the day on which the last number begins; facts as of that day too, or of
     * today where it lies ahead, because nobody has said anything about the future.
     */
    private DryRun dryRun(Draft draft, Pack now) {
        var lawDay =
                draft.numbers().stream()
                        .map(Draft.Figure::from)
                        .max(Comparator.naturalOrder())
                        .orElseGet(reference::day);
        LocalDate today = reference.day();
        return new DryRun(
                Ids.next(clock),
                draft.id(),
                draft.place(),
                draft.revision(),
                now.hash(),
                lawDay,
                lawDay.isBefore(today) ? lawDay : today,
                clock.instant(),
                Optional.empty());
    }

    private void record(Actor officer, Draft draft, String action, Map<String, String> details) {
        audit.record(
                officer, draft.place(), action, "draft", draft.id().value().toString(), details);
    }
}
