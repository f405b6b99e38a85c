package org.shouwang.server.rulebook.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.RegionCode;

/**
 * A draft as the API shows it.
 *
 * @param dryRun the latest; a list leaves it out
 * @param dryRunFits whether it is of this wording on top of the law of now, so that the draft may
 *     go on
 */
record DraftView(
        DraftId id,
        PackName pack,
        Place place,
        Document document,
        String reason,
        List<DraftNumber> numbers,
        int revision,
        Draft.State state,
        Draft.Officer draftedBy,
        Instant draftedAt,
        @Nullable DryRunView dryRun,
        boolean dryRunFits,
        @Nullable Instant submittedAt,
        Draft.@Nullable Returned returned,
        @Nullable PublicationView publication) {

    /** The pack whose numbers they are. */
    record PackName(String id, Title title) {}

    /**
     * One number.
     *
     * @param before what would hold on that day without the draft; none if it is open or missing
     * @param correction whether its day is past
     */
    record DraftNumber(
            String parameter,
            Title title,
            Title unit,
            RegionCode place,
            String placeName,
            LocalDate from,
            String value,
            @Nullable String before,
            String article,
            boolean correction) {}

    /** A dry run, with what it came to once it is done. */
    record DryRunView(
            UUID id,
            LocalDate lawDay,
            LocalDate factsDay,
            Instant startedAt,
            DryRun.@Nullable Summary summary) {

        static DryRunView of(DryRun run) {
            return new DryRunView(
                    run.id(),
                    run.lawDay(),
                    run.factsDay(),
                    run.startedAt(),
                    run.summary().orElse(null));
        }
    }

    /** Who published it, and the version that came of it. */
    record PublicationView(
            int seq, String previousHash, String hash, String recordedBy, Instant recordedAt) {}

    static @Nullable DryRunView view(Optional<DryRun> run) {
        return run.map(DryRunView::of).orElse(null);
    }
}
