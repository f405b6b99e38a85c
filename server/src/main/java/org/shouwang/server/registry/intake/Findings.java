package org.shouwang.server.registry.intake;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** What the check of a delivery found: which rows are refused, and what is wrong with them. */
final class Findings {

    private final Map<FileKind, BitSet> refused = new EnumMap<>(FileKind.class);
    private final Map<FileKind, Integer> rows = new EnumMap<>(FileKind.class);
    private final Consumer<Flaw> list;
    private final CRC32C digest = new CRC32C();
    private int listed;
    private long remarks;
    private boolean complete = true;
    private boolean readable = true;

    /** Flaws go into the list as they are found; only so many of them. */
    Findings(Consumer<Flaw> list) {
        this.list = list;
    }

    /** Takes what is wrong with a row, and refuses the row if anything of it says so. */
    void take(FileKind file, Row row, int position) {
        row.flaws().forEach(this::add);
        if (row.isRefused()) {
            refusedRows(file).set(position);
        }
    }

    /** Refuses a row that was fine by itself. */
    void refuse(int position, Flaw flaw) {
        refusedRows(flaw.file()).set(position);
        add(flaw);
    }

    /** Takes something that concerns no single row: a column. */
    void add(Flaw flaw) {
        if (flaw.refused()) {
            complete = false;
        } else {
            remarks++;
        }
        digest.update(flaw.toString().getBytes(StandardCharsets.UTF_8));
        if (listed < ImportLimits.REFUSALS_MAX) {
            listed++;
            list.accept(flaw);
        }
    }

    /** A file that could not be read to its end spoils the delivery, whatever the mode. */
    void unreadable(FileKind file, UnreadableFile problem) {
        readable = false;
        add(new Flaw(file, problem.line(), "", "", true, problem.complaint()));
    }

    void counted(FileKind file, int count) {
        rows.put(file, count);
    }

    boolean isRefused(FileKind file, int position) {
        return refusedRows(file).get(position);
    }

    int rows(FileKind file) {
        return rows.getOrDefault(file, 0);
    }

    int refused(FileKind file) {
        return refusedRows(file).cardinality();
    }

    long remarks() {
        return remarks;
    }

    /** Whether every file could be read to its end. */
    boolean isReadable() {
        return readable;
    }

    /** Whether nothing at all was refused. */
    boolean isComplete() {
        return complete;
    }

    /** Equal for equal findings: whoever looked at the one has seen the other. */
    long digest() {
        return digest.getValue() + 1;
    }

    private BitSet refusedRows(FileKind file) {
        return refused.computeIfAbsent(file, none -> new BitSet());
    }
}
