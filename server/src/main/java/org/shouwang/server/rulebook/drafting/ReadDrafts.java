package org.shouwang.server.rulebook.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.HouseholdCard;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.rulebook.PackVersions;
import org.shouwang.server.rulebook.ParameterText;
import org.shouwang.server.rulebook.Publication;
import org.shouwang.server.rulebook.PublishedPacks;
import org.shouwang.server.rulebook.Yuan;
import org.springframework.stereotype.Service;

/** Answers which drafts there are, what they would do, and to whom. */
@Service
class ReadDrafts {

    private final Transactions transactions;
    private final Drafts drafts;
    private final DryRuns runs;
    private final AffectedList affected;
    private final PublishedPacks packs;
    private final PackVersions versions;
    private final Households households;
    private final Regions regions;
    private final SettleDraft settle;
    private final Audit audit;

    ReadDrafts(
            Transactions transactions,
            Drafts drafts,
            DryRuns runs,
            AffectedList affected,
            PublishedPacks packs,
            PackVersions versions,
            Households households,
            Regions regions,
            SettleDraft settle,
            Audit audit) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.runs = runs;
        this.affected = affected;
        this.packs = packs;
        this.versions = versions;
        this.households = households;
        this.regions = regions;
        this.settle = settle;
        this.audit = audit;
    }

    /** One line of the list behind a number. */
    record AffectedView(
            HouseholdId household,
            String number,
            String head,
            RegionCode place,
            String placeName,
            String subject,
            Effect kind,
            @Nullable String before,
            @Nullable String after) {}

    /** A page of the list, where the next begins, and how many there are on all pages together. */
    record AffectedPage(List<AffectedView> items, @Nullable String next, long total) {}

    List<DraftView> all(Actor officer) {
        return transactions.as(
                officer,
                () -> drafts.all().stream().map(draft -> view(draft, Optional.empty())).toList());
    }

    DraftView one(Actor officer, DraftId id) {
        return transactions.as(
                officer,
                () ->
                        drafts.find(id)
                                .map(draft -> view(draft, runs.latest(id)))
                                .orElseThrow(Refused::notFound));
    }

    /** The list tells what families receive, so that reading it is recorded. */
    AffectedPage affected(
            Actor officer,
            DraftId id,
            String rule,
            Effect kind,
            Optional<RegionCode> place,
            AffectedList.Cursor after,
            int limit) {
        return transactions.as(
                officer,
                () -> {
                    var draft = drafts.find(id).orElseThrow(Refused::notFound);
                    var run = runs.latest(id).orElseThrow(Refused::notFound);
                    var wanted =
                            new AffectedList.Wanted(run.id(), rule, kind, officer.placeFor(place));
                    audit.record(
                            officer,
                            draft.place(),
                            "draft.affected.listed",
                            "draft",
                            id.value().toString(),
                            Map.of("rule", rule, "kind", kind.name()));
                    var page = affected.page(wanted, after, limit + 1);
                    var shown = page.subList(0, Math.min(limit, page.size()));
                    var next =
                            page.size() > limit
                                    ? AffectedList.Cursor.of(shown.getLast()).text()
                                    : null;
                    return new AffectedPage(views(shown), next, affected.count(wanted));
                });
    }

    private List<AffectedView> views(List<Affected> shown) {
        var ids = shown.stream().map(one -> new HouseholdId(one.household())).distinct().toList();
        var cards =
                households.cards(ids).stream()
                        .collect(Collectors.toMap(HouseholdCard::id, HouseholdCard::head));
        return shown.stream()
                .map(one -> {
                    var id = new HouseholdId(one.household());
                    return new AffectedView(
                            id,
                            one.number(),
                            Optional.ofNullable(cards.get(id)).orElse(""),
                            one.place(),
                            regions.place(one.place()).name(),
                            one.subject(),
                            one.kind(),
                            one.before().map(Yuan::of).orElse(null),
                            one.after().map(Yuan::of).orElse(null));
                })
                .toList();
    }

    private DraftView view(Draft draft, Optional<DryRun> run) {
        var publication =
                packs.publications(draft.pack()).stream()
                        .filter(each -> each.draft().equals(draft.id().value()))
                        .findFirst();
        var pack = packs.find(draft.pack());
        var below = publication.map(each -> below(draft, each)).orElse(pack);
        return new DraftView(
                draft.id(),
                new DraftView.PackName(
                        draft.pack(),
                        pack.map(Pack::title)
                                .orElseGet(() -> new Title(draft.pack(), draft.pack()))),
                regions.place(draft.place()),
                draft.document(),
                draft.reason(),
                draft.numbers().stream().map(number -> view(below, number)).toList(),
                draft.revision(),
                draft.state(),
                draft.draftedBy(),
                draft.draftedAt(),
                DraftView.view(run),
                run.isPresent() && pack.isPresent() && run.get().fits(draft, pack.get().hash()),
                draft.submittedAt().orElse(null),
                draft.returned().orElse(null),
                publication.map(ReadDrafts::view).orElse(null));
    }

    /** The version that a published draft changed, so that it still tells what it changed. */
    private Optional<Pack> below(Draft draft, Publication publication) {
        return versions.find(draft.pack(), publication.previousHash());
    }

    private DraftView.DraftNumber view(Optional<Pack> pack, Draft.Figure number) {
        var parameter = pack.flatMap(each -> ParameterText.find(each, number.parameter()));
        var nameless = new Title(number.parameter(), number.parameter());
        return new DraftView.DraftNumber(
                number.parameter(),
                parameter.map(each -> each.title()).orElse(nameless),
                parameter.map(each -> each.unit()).orElseGet(() -> new Title("", "")),
                number.place(),
                regions.place(number.place()).name(),
                number.from(),
                number.value(),
                parameter
                        .flatMap(each -> ParameterText.on(each, number.place(), number.from()))
                        .orElse(null),
                number.article(),
                number.from().isBefore(settle.today()));
    }

    private static DraftView.PublicationView view(Publication publication) {
        return new DraftView.PublicationView(
                publication.seq(),
                publication.previousHash(),
                publication.hash(),
                publication.signatures().recordedByName(),
                publication.signatures().recordedAt());
    }
}
