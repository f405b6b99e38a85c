package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of the persons table that can be understood by itself.
 *
 * @param document the number of the document in its modern form; empty where there is none
 * @param hukou the number of the hukou booklet (户口簿)
 * @param unit the number of the assistance unit
 */
record PersonRow(
        String household,
        String number,
        String name,
        String documentKind,
        String document,
        String relation,
        String sex,
        Optional<LocalDate> birthDate,
        String ethnicity,
        String hukou,
        String unit,
        LocalDate dataDate,
        String source,
        List<Said> facts) {

    static final String HEAD = "head";

    PersonRow {
        facts = List.copyOf(facts);
    }

    boolean isHead() {
        return relation.equals(HEAD);
    }
}
