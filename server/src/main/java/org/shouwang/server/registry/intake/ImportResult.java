package org.shouwang.server.registry.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What came of an import.
 *
 * @param imported rows that took effect
 * @param refused rows that did not
 * @param remarks things to look at in rows that took effect
 */
record ImportResult(
        UUID importId, long imported, long refused, long remarks, Map<String, Counts> byTable) {

    /** Rows of one table. */
    record Counts(long imported, long refused) {}

    ImportResult {
        byTable = Map.copyOf(byTable);
    }

    static ImportResult of(UUID importId, Findings findings, boolean loaded) {
        Map<String, Counts> byTable = new LinkedHashMap<>();
        long imported = 0;
        long refused = 0;
        for (var file : FileKind.values()) {
            long bad = findings.refused(file);
            long good = loaded ? findings.rows(file) - bad : 0;
            byTable.put(file.key(), new Counts(good, bad));
            imported += good;
            refused += bad;
        }
        return new ImportResult(importId, imported, refused, findings.remarks(), byTable);
    }
}
