package org.shouwang.server.registry.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What came of an import, or would come of it.
 *
 * @param rows rows of the files below their headers
 * @param imported rows that took effect
 * @param refused rows that did not
 * @param remarks things to look at in rows that took effect
 * @param again whether something else was found than the person had seen who chose to load, so that
 *     nothing was written
 */
record ImportResult(
        UUID importId,
        long rows,
        long imported,
        long refused,
        long remarks,
        Map<String, Counts> byTable,
        boolean again) {

    /** Rows of one table. */
    record Counts(long imported, long refused) {}

    ImportResult {
        byTable = Map.copyOf(byTable);
    }

    static ImportResult of(UUID importId, Findings findings, boolean loaded) {
        Map<String, Counts> byTable = new LinkedHashMap<>();
        long rows = 0;
        long imported = 0;
        long refused = 0;
        for (var file : FileKind.values()) {
            long bad = findings.refused(file);
            long good = loaded && findings.isReadable() ? findings.rows(file) - bad : 0;
            byTable.put(file.key(), new Counts(good, bad));
            rows += findings.rows(file);
            imported += good;
            refused += bad;
        }
        return new ImportResult(
                importId, rows, imported, refused, findings.remarks(), byTable, false);
    }

    ImportResult seenAgain() {
        return new ImportResult(importId, rows, imported, refused, remarks, byTable, true);
    }
}
