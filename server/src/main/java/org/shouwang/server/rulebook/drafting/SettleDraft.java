package org.shouwang.server.rulebook.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.rulebook.PackVersions;
import org.shouwang.server.rulebook.Publications;
import org.shouwang.server.rulebook.PublishedPacks;
import org.springframework.stereotype.Service;

/**
 * Takes a draft to its end: submitted by its author with a dry run that fits, and published or sent
 * back by a second officer. Every method runs inside a transaction, and the audit record is part of
 * it.
 */
@Service
class SettleDraft {

    private final Drafts drafts;
    private final DryRuns runs;
    private final PublishedPacks packs;
    private final PackVersions versions;
    private final Publications publications;
    private final Audit audit;
    private final ReferenceDay reference;
    private final Clock clock;

    SettleDraft(
            Drafts drafts,
            DryRuns runs,
            PublishedPacks packs,
            PackVersions versions,
            Publications publications,
            Audit audit,
            ReferenceDay reference,
            Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.packs = packs;
        this.versions = versions;
        this.publications = publications;
        this.audit = audit;
        this.reference = reference;
        this.clock = clock;
    }

    DraftId submit(Actor officer, DraftId id) {
        var draft = drafts.find(id).orElseThrow(Refused::notFound);
        draft.requireWorkedOnBy(officer);
        requireLaw(pack(draft));
        var run = fitting(draft, pack(draft).hash());
        if (!drafts.submit(id, run.id(), clock.instant())) {
            throw drafts.find(id).orElseThrow(Refused::notFound).settled();
        }

        record(officer, draft, "draft.submitted", Map.of("dryRun", run.id().toString()));
        return id;
    }

    DraftId sendBack(Actor officer, DraftId id, String reason) {
        var draft = drafts.find(id).orElseThrow(Refused::notFound);
        draft.requireSubmitted();
        var returned = new Draft.Returned(officer.name(), reason, clock.instant());
        if (!drafts.sendBack(id, returned)) {
            throw drafts.find(id).orElseThrow(Refused::notFound).settled();
        }

        record(officer, draft, "draft.returned", Map.of());
        return id;
    }

    /**
     * Two who publish for one pack go one after the other; the second finds the draft settled, or
     * its dry run made of another version.
     */
    DraftId publish(Actor officer, DraftId id) {
        var found = drafts.find(id).orElseThrow(Refused::notFound);
        publications.lock(found.pack());
        var draft = drafts.find(id).orElseThrow(Refused::notFound);
        var published = draft.publishedBy(officer, clock.instant(), today());
        var before = pack(draft);
        requireLaw(before);
        var run = fitting(draft, before.hash());
        int seq = packs.publications(draft.pack()).size() + 1;
        var document = named(before, draft.document());
        var after = packs.trying(before, document, published.values());
        versions.publish(before, published.on(before.hash(), after.hash(), seq, document));
        if (!drafts.close(published, run.id())) {
            throw draft.settled();
        }

        record(
                officer,
                draft,
                "draft.published",
                Map.of("pack", draft.pack(), "before", before.hash(), "after", after.hash()));
        return id;
    }

    /** The day against which a number is a correction: the one as of which law is read here. */
    LocalDate today() {
        return reference.day();
    }

    /** A document that the pack does not know is cited by its title and number. */
    private static Document named(Pack pack, Document document) {
        return pack.document(document.key()).isPresent()
                ? document
                : new Document(
                        citation(document),
                        document.title(),
                        document.number(),
                        document.issuer(),
                        document.date());
    }

    private static String citation(Document document) {
        var title = document.title().zh();
        return document.number().isEmpty() ? title : title + "(" + document.number() + ")";
    }

    private Pack pack(Draft draft) {
        return packs.find(draft.pack()).orElseThrow(Refused::notFound);
    }

    /** A proposal may be tried with other numbers; nothing of it comes into force. */
    private static void requireLaw(Pack pack) {
        if (!pack.isLaw()) {
            throw new Refused(
                    RefusalCode.NO_LAW,
                    new Title(
                            "这是一份建议稿,没有约束力,可以试算,不能发布。",
                            "This pack is a proposal: it may be tried, and nothing of it is"
                                    + " published."),
                    new Title(
                            "请由有权机关行文后,另建政策包。",
                            "Once an authority has issued a document, make a pack of it."));
        }
    }

    private DryRun fitting(Draft draft, String hash) {
        return Optional.of(draft)
                .flatMap(each -> runs.latest(each.id()))
                .filter(run -> run.fits(draft, hash))
                .orElseThrow(() ->
                        new Refused(
                                RefusalCode.DRY_RUN_NEEDED,
                                new Title(
                                        "草案或现行标准在上次试算之后有变动,或者还没有试算。",
                                        "The draft or the law has changed since the last dry run,"
                                                + " or there is none."),
                                new Title(
                                        "请先在全体人口上试算,看清影响再继续。",
                                        "Run it on the population first, and look at what it"
                                                + " does.")));
    }

    private void record(Actor officer, Draft draft, String action, Map<String, String> details) {
        audit.record(
                officer, draft.place(), action, "draft", draft.id().value().toString(), details);
    }
}
