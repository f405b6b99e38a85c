package org.shouwang.server.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.pack.Document;
import org.shouwang.server.region.RegionCode;

/**
 * Numbers of the law that were set here (已发布的标准调整), on top of what the files of a pack say. It is
 * never changed: whoever erred publishes again.
 *
 * @param seq counts the publications of a pack, from 1
 * @param place whose officers published it; every value lies in it
 * @param document a key of the pack, or title and number of one that it does not know
 */
public record Publication(
        String pack,
        int seq,
        RegionCode place,
        UUID draft,
        String previousHash,
        String hash,
        Document document,
        Signatures signatures,
        List<Value> values) {

    /** Who drafted it and who published it, who are never the same. */
    public record Signatures(
            String draftedBy,
            String draftedByName,
            String recordedBy,
            String recordedByName,
            Instant recordedAt) {}

    /**
     * One number.
     *
     * @param value as people write it
     * @param correction whether its day was past when it was published
     */
    public record Value(
            String parameter,
            String place,
            LocalDate from,
            String value,
            String article,
            boolean correction) {}

    public Publication {
        values = List.copyOf(values);
    }
}
