package org.shouwang.bench;

import java.util.Locale;

/**
 * What a bench found.
 *
 * @param bytes of all input columns
 * @param heapBytes the most that the heap held while columns were evaluated
 * @param household over how many households, one after the other
 */
record Measured(
        int households,
        long persons,
        long bytes,
        Totals totals,
        Times readBound,
        Times columnar,
        long heapBytes,
        DuckDb duckDb,
        HouseholdRun.Outcome household) {

    private static final double MEGA = 1e6;

    /** Of the database: how long its query took, and what it came to. */
    record DuckDb(Times times, Totals totals) {}

    /** Whether every back end came to the same. */
    boolean isOneAnswer() {
        return duckDb.totals().equals(totals) && household.totals().equals(totals);
    }

    /** One object on one line. */
    String json() {
        return """
        {"households":%d,"persons":%d,"checksum":"%s","read_bound_ms":%.3f,"back_ends":{\
        "columnar":{"min_ms":%.3f,"median_ms":%.3f,"checksum":"%s"},\
        "duckdb":{"min_ms":%.3f,"median_ms":%.3f,"checksum":"%s"},\
        "household":{"us_per_household":%.3f,"checksum":"%s"}}}\
        """
                .formatted(
                        households,
                        persons,
                        totals.checksum(),
                        readBound.minMs(),
                        columnar.minMs(),
                        columnar.medianMs(),
                        totals.checksum(),
                        duckDb.times().minMs(),
                        duckDb.times().medianMs(),
                        duckDb.totals().checksum(),
                        household.microsPerHousehold(),
                        household.totals().checksum());
    }

    String table() {
        return """
        户 households %,d · 人 persons %,d · 列 columns %,.0f MB · 校验 checksum %s

                                          min ms    median ms     × bound
        读一遍各列 · reading the columns %10.1f   %10.1f   %9.1f
        按列计算 · columnar              %10.1f   %10.1f   %9.1f
        DuckDB SQL                       %10.1f   %10.1f   %9.1f

        按列比 DuckDB 快 · columnar is faster than DuckDB by %.1f ×
        逐户 · household by household: %.2f µs/户 · a household, all named values kept
        堆内存 · heap while columns were evaluated: %.0f MB
        各后端结果一致 · all back ends agree: %s\
        """
                .formatted(
                        households,
                        persons,
                        bytes / MEGA,
                        totals.checksum(),
                        readBound.minMs(),
                        readBound.medianMs(),
                        1.0,
                        columnar.minMs(),
                        columnar.medianMs(),
                        columnar.minMs() / readBound.minMs(),
                        duckDb.times().minMs(),
                        duckDb.times().medianMs(),
                        duckDb.times().minMs() / readBound.minMs(),
                        duckDb.times().minMs() / columnar.minMs(),
                        household.microsPerHousehold(),
                        heapBytes / MEGA,
                        isOneAnswer() ? "是 · yes" : "否 · NO");
    }

    /** Numbers are written with a point everywhere. */
    static void plainNumbers() {
        Locale.setDefault(Locale.ROOT);
    }
}
