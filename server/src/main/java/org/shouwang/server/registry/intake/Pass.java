package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Catalogue;

/** One reading of a table from top to bottom, some hundred rows at a time. */
final class Pass {

    private static final int CHUNK_ROWS = 2_000;

    private final FileKind file;
    private final Catalogue catalogue;
    private final Optional<Layout> layout;
    private final Consumer<Flaw> headerFlaws;
    private final ChunkTaker taker;
    private Optional<Header> header = Optional.empty();
    private List<Row> chunk = new ArrayList<>(CHUNK_ROWS);
    private int rows;

    /** Takes rows in the order of the file. */
    @FunctionalInterface
    interface ChunkTaker {

        /** Positions count the rows below the header from 0. */
        void take(Header header, List<Row> rows, int firstPosition);
    }

    Pass(
            FileKind file,
            Catalogue catalogue,
            Optional<Layout> layout,
            Consumer<Flaw> headerFlaws,
            ChunkTaker taker) {
        this.file = file;
        this.catalogue = catalogue;
        this.layout = layout;
        this.headerFlaws = headerFlaws;
        this.taker = taker;
    }

    /** Reads it all and tells how many rows there were below the header. */
    int over(Table table) throws IOException {
        table.read(this::take);
        if (header.isEmpty()) {
            throw new UnreadableFile(1, FileComplaints.empty());
        }

        pass();
        return rows;
    }

    private void take(RawRow raw) {
        if (header.isEmpty()) {
            header = Optional.of(HeaderReading.read(file, raw, catalogue, layout, headerFlaws));
            return;
        }

        if (ExportSheet.isMark(raw.cells())) {
            return;
        }

        if (rows == ImportLimits.ROWS_MAX) {
            throw new UnreadableFile(raw.line(), FileComplaints.tooManyRows());
        }

        chunk.add(new Row(raw, header.get()));
        rows++;
        if (chunk.size() == CHUNK_ROWS) {
            pass();
        }
    }

    private void pass() {
        taker.take(header.orElseThrow(), chunk, rows - chunk.size());
        chunk = new ArrayList<>(CHUNK_ROWS);
    }
}
