package org.shouwang.server.rulebook.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.rulebook.Publication;

/**
 * Numbers of the law that one officer wants changed (标准调整草案). They have no effect until a second
 * officer publishes them.
 *
 * @param place where they are to hold; every number lies in it
 * @param document what they rest on; its key is empty if the pack does not know it
 * @param revision counts the versions of the draft, for {@code If-Match}
 * @param dryRun what it was submitted with
 */
record Draft(
        DraftId id,
        RegionCode place,
        String pack,
        Document document,
        String reason,
        List<Figure> numbers,
        int revision,
        State state,
        Officer draftedBy,
        Instant draftedAt,
        Optional<UUID> dryRun,
        Optional<Instant> submittedAt,
        Optional<Returned> returned) {

    /** Who did it, by account, and by name as it was then. */
    record Officer(String account, String name) {

        static Officer of(Actor actor) {
            return new Officer(actor.account(), actor.name());
        }
    }

    /** How far a draft has come. */
    enum State {
        DRAFT,
        SUBMITTED,
        PUBLISHED
    }

    /** One number: from when on it is to hold where. */
    record Figure(
            String parameter, RegionCode place, LocalDate from, String value, String article) {}

    /** Who sent it back, and why. */
    record Returned(String by, String reason, Instant at) {}

    Draft {
        numbers = List.copyOf(numbers);
    }

    /** Its author alone works on a draft, and on nothing that was submitted. */
    void requireWorkedOnBy(Actor officer) {
        if (!officer.account().equals(draftedBy.account())) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    new Title(
                            "草案由%s起草,只有起草人可以修改和送审。".formatted(draftedBy.name()),
                            "Its author alone works on this draft."),
                    new Title("请联系起草人,或另行起草。", "Ask the author, or draft another one."));
        }
        if (state != State.DRAFT) {
            throw settled();
        }
    }

    Refused settled() {
        return new Refused(
                RefusalCode.ALREADY_PUBLISHED,
                state == State.PUBLISHED
                        ? new Title("草案已由同事发布。", "A colleague has published this draft already.")
                        : new Title(
                                "草案已经送审,不能再修改。",
                                "This draft has been submitted and is not changed any more."),
                new Title("请刷新页面查看。", "Reload the page to see it."));
    }

    /** What was asked for has to be submitted first, or is settled. */
    void requireSubmitted() {
        if (state == State.PUBLISHED) {
            throw settled();
        }
        if (state == State.DRAFT) {
            throw new Refused(
                    RefusalCode.STALE,
                    new Title("草案没有送审,或已被退回。", "This draft is not submitted, or was sent back."),
                    new Title("请刷新页面;由起草人送审后再办。", "Reload; its author submits it first."));
        }
    }

    /**
     * The only way to a publication: of what was submitted, by somebody else than the author, in
     * whose place it is to hold.
     */
    Published publishedBy(Actor officer, Instant at, LocalDate today) {
        requireSubmitted();
        if (officer.account().equals(draftedBy.account())) {
            throw new Refused(
                    RefusalCode.OWN_DRAFT,
                    new Title(
                            "这份草案是您本人起草的,须由另一位同事发布。",
                            "You drafted this yourself; somebody else publishes it."),
                    new Title("请由有发布职责的其他同事办理。", "Ask a colleague who has the duty to publish."));
        }

        if (!officer.place().contains(place)) {
            throw Refused.notFound();
        }

        return new Published(this, Officer.of(officer), at, values(today));
    }

    /** The numbers; those whose day is past correct what was in force. */
    List<Publication.Value> values(LocalDate today) {
        return numbers.stream()
                .map(number ->
                        new Publication.Value(
                                number.parameter(),
                                number.place().value(),
                                number.from(),
                                number.value(),
                                number.article(),
                                number.from().isBefore(today)))
                .toList();
    }

    /**
     * A publication by a second officer. It is no record for one reason: a record's constructor
     * would be as public as the record, and there must be no other way here than {@link
     * #publishedBy}.
     */
    static final class Published {

        private final Draft draft;
        private final Officer by;
        private final Instant at;
        private final List<Publication.Value> values;

        private Published(Draft draft, Officer by, Instant at, List<Publication.Value> values) {
            this.draft = draft;
            this.by = by;
            this.at = at;
            this.values = values;
        }

        Draft draft() {
            return draft;
        }

        /** As the law keeps it, on top of the version below. */
        Publication on(String previousHash, String hash, int seq, Document document) {
            return new Publication(
                    draft.pack(),
                    seq,
                    draft.place(),
                    draft.id().value(),
                    previousHash,
                    hash,
                    document,
                    new Publication.Signatures(
                            draft.draftedBy().account(),
                            draft.draftedBy().name(),
                            by.account(),
                            by.name(),
                            at),
                    values);
        }

        List<Publication.Value> values() {
            return values;
        }
    }
}
