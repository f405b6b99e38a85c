package org.shouwang.server.region;

import java.time.LocalDate;

/**
 * How a place changed (区划变更), from a day on and by a document.
 *
 * @param from the code before; the nation where the place is new
 * @param fromName the name before, empty where it is told elsewhere
 * @param to the code after
 * @param toName the name after, empty where the place was there already
 */
record Change(
        LocalDate day,
        Kind kind,
        RegionCode from,
        String fromName,
        RegionCode to,
        String toName,
        String document) {

    /** What happened to the place. */
    enum Kind {
        /** Another name, the same code (更名). */
        RENAME,
        /** Another code, and everything inside follows (改码,撤县设区,临时代码转正式代码). */
        RECODE,
        /** The place ends and becomes a part of another (并入). */
        MERGE,
        /** Another place begins out of a part of it (拆出). */
        SPLIT,
        /** A place begins that was no place before (新设,含临时代码). */
        NEW
    }

    /** Whether the place before is no more from that day on. */
    boolean ends() {
        return kind == Kind.RECODE || kind == Kind.MERGE;
    }

    /** Whether the place after begins on that day. */
    boolean begins() {
        return kind != Kind.RENAME && !toName.isEmpty();
    }
}
