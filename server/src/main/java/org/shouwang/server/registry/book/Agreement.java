package org.shouwang.server.registry.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;

/**
 * Whether the five books of a place agree (五册一致性报告), village by village and to the row.
 *
 * @param differences the first of them
 * @param differing how many there are in all
 */
record Agreement(
        RegionCode place,
        String name,
        LocalDate asOf,
        Instant at,
        boolean agrees,
        long households,
        long persons,
        List<Village> villages,
        List<Disagreement> differences,
        long differing) {

    /** What each book says of a village. A book that does not name the village says nothing. */
    record Village(
            RegionCode code,
            String name,
            boolean agrees,
            BookFigures booklet,
            BookFigures roll,
            @Nullable BookFigures register,
            BookFigures file,
            @Nullable BookFigures database) {}

    /** What two books tell apart. */
    enum What {
        HOUSEHOLD,
        PERSON,
        MEMBERS,
        REGISTERED,
        DIBAO_PERSONS
    }

    /** Where books differ: the household, the person if it is about one, and what each prints. */
    record Disagreement(
            RegionCode village,
            String household,
            String person,
            What what,
            String booklet,
            String roll,
            String file) {}
}
