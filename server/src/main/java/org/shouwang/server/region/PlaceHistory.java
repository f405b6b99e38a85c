package org.shouwang.server.region;

import java.time.LocalDate;
import java.util.List;

/**
 * Since when and until when a code is a place, and what happened to it.
 *
 * @param begin {@link LocalDate#MIN} where nobody said
 * @param end the first day on which it is no more; {@link LocalDate#MAX} while it is
 */
public record PlaceHistory(LocalDate begin, LocalDate end, List<Turn> turns) {

    public PlaceHistory {
        turns = List.copyOf(turns);
    }

    /** One change, with the names before and after. */
    public record Turn(
            LocalDate day,
            String kind,
            RegionCode from,
            String fromName,
            RegionCode to,
            String toName,
            String document) {

        static Turn of(Change change, Atlas atlas) {
            var before = change.day().minusDays(1);
            return new Turn(
                    change.day(),
                    change.kind().name(),
                    change.from(),
                    atlas.name(change.from(), before).orElse(""),
                    change.to(),
                    atlas.name(change.to(), change.day()).orElse(""),
                    change.document());
        }
    }
}
