package org.shouwang.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * What a bench found.
 *
 * @param bytes of all input columns
 * @param heapBytes the most that the heap held while columns were evaluated
 * @param duckDb if the database was asked
 * @param sample of the first households, one after the other
 */
record Measured(
        int households,
        long persons,
        long bytes,
        Totals totals,
        Times readBound,
        Times columnar,
        long heapBytes,
        Optional<DuckDb> duckDb,
        Sample sample) {

    private static final double MEGA = 1e6;

    /** Of the database: how long its query took, and what it came to. */
    record DuckDb(Times times, Totals totals) {
        String json() {
            return ",\"duckdb\":{%s,\"checksum\":\"%s\"}"
                    .formatted(times.json(), totals.checksum());
        }
    }

    /**
     * Of the first households, one after the other.
     *
     * @param columnar what columns come to for the same households
     */
    record Sample(HouseholdRun.Outcome household, Totals columnar) {}

    /** Whether every back end came to the same. */
    boolean isOneAnswer() {
        return duckDb.stream().allMatch(asked -> asked.totals().equals(totals))
                && sample.household().totals().equals(sample.columnar());
    }

    /** One object on one line. */
    String json() {
        return """
        {"households":%d,"persons":%d,"bytes":%d,"checksum":"%s","read_bound_ms":%.3f,\
        "read_bound":{%s},"heap_bytes":%d,"back_ends":{"columnar":{%s,"checksum":"%s"}%s,\
        "household":{"us_per_household":%.3f,"households":%d,"checksum":"%s"}},"agree":%b}\
        """
                .formatted(
                        households,
                        persons,
                        bytes,
                        totals.checksum(),
                        readBound.minMs(),
                        readBound.json(),
                        heapBytes,
                        columnar.json(),
                        totals.checksum(),
                        duckDb.map(DuckDb::json).orElse(""),
                        sample.household().microsPerHousehold(),
                        sample.household().households(),
                        sample.household().totals().checksum(),
                        isOneAnswer());
    }

    String table() {
        return """
        户 households %,d · 人 persons %,d · 列 columns %,.0f MB · 校验 checksum %s
                                          min ms    median ms  processor ms   × bound
        %s%s%s%s逐户 · household by household: %.2f µs/户 · a household, all named values kept (%,d)
        堆内存 · heap while columns were evaluated: %.0f MB
        各后端结果一致 · all back ends agree: %s\
        """
                .formatted(
                        households,
                        persons,
                        bytes / MEGA,
                        totals.checksum(),
                        line("读一遍各列 · reading the columns", readBound),
                        line("按列计算 · columnar             ", columnar),
                        duckDb.map(asked -> line("DuckDB SQL                      ", asked.times()))
                                .orElse(""),
                        duckDb.map(this::faster).orElse(""),
                        sample.household().microsPerHousehold(),
                        sample.household().households(),
                        heapBytes / MEGA,
                        isOneAnswer() ? "是 · yes" : "否 · NO");
    }

    private String line(String name, Times times) {
        return "%s %9.1f   %10.1f    %10.1f   %7.1f%n"
                .formatted(
                        name,
                        times.minMs(),
                        times.medianMs(),
                        times.processorMs(),
                        times.over(readBound));
    }

    private String faster(DuckDb asked) {
        return "按列比 DuckDB 快 · columnar is faster than DuckDB by %.1f × (%.1f × wall)%n"
                .formatted(asked.times().over(columnar), asked.times().minMs() / columnar.minMs());
    }

    /** Numbers are written with a point everywhere. */
    static void plainNumbers() {
        Locale.setDefault(Locale.ROOT);
    }
}
