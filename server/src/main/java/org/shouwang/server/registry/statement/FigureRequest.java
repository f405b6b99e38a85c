package org.shouwang.server.registry.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;

/**
 * What was published of a place, as it comes in; all but the place as in {@link StatementRequest}.
 */
record FigureRequest(
        @Nullable RegionCode place,
        @Nullable String source,
        @Nullable LocalDate dataDate,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String evidence,
        @Nullable List<StatementRequest.StatedFact> facts) {

    /** Why a figure should not have been recorded. */
    record FigureWithdrawal(@Nullable String reason) {}

    StatementRequest statement() {
        return new StatementRequest(null, source, dataDate, validFrom, validTo, evidence, facts);
    }
}
