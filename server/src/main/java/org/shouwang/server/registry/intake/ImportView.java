package org.shouwang.server.registry.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import as it is told. */
record ImportView(
        UUID id,
        Instant at,
        String account,
        List<String> files,
        ImportMode mode,
        ImportState state,
        long rows,
        long imported,
        long refused,
        long remarks,
        Map<String, ImportResult.Counts> byTable,
        @Nullable UUID job) {

    static ImportView of(Imports.Import found) {
        return new ImportView(
                found.id(),
                found.at(),
                found.account(),
                found.files(),
                found.mode(),
                found.state(),
                found.rows(),
                found.imported(),
                found.refused(),
                found.remarks(),
                found.byTable(),
                found.job());
    }
}
