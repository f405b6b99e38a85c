package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.springframework.stereotype.Component;

/**
 * The rows that came back, as the people who sent them know them: the same columns in the same
 * order, the same kind of file and encoding, and behind them what is wrong and what to do.
 * Corrected they can be sent again as they are; the two columns are then passed over.
 */
@Component
class ReturnedRows {

    static final String REASON = "退回原因";
    static final String REMEDY = "处理办法";

    private final Transactions transactions;
    private final Imports imports;

    ReturnedRows(Transactions transactions, Imports imports) {
        this.transactions = transactions;
        this.imports = imports;
    }

    static boolean isOurs(String title) {
        return title.equals(REASON) || title.equals(REMEDY);
    }

    /** Where the rows are written to, header first. */
    interface Sheet extends AutoCloseable {

        void header(List<String> titles, List<Imports.Refusal> remarks) throws IOException;

        void row(List<String> cells, List<Imports.Refusal> flaws, String reason, String remedy)
                throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Writes the refused rows of one table beside it, and tells where. */
    Path write(Actor importer, Imports.Import of, FileKind kind, Path file) {
        try {
            var table = Table.open(file);
            boolean csv = table instanceof CsvTable;
            var place =
                    file.resolveSibling(
                            "returned-"
                                    + kind.key()
                                    + "-"
                                    + of.digest()
                                    + (csv ? ".csv" : ".xlsx"));
            if (Files.exists(place)) {
                return place;
            }

            var draft = file.resolveSibling(place.getFileName() + "." + UUID.randomUUID());
            try (var sheet =
                    table instanceof CsvTable text
                            ? new ReturnedCsv(draft, text)
                            : new ReturnedWorkbook(draft, kind.title().zh())) {
                write(table, new Wrong(importer, of.id(), kind), sheet);
            }
            return Files.move(draft, place, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("the returned rows could not be written", failed);
        }
    }

    private static void write(Table table, Wrong wrong, Sheet sheet) throws IOException {
        var first = new boolean[] {true};
        try {
            table.read(row -> {
                try {
                    var flaws = wrong.of(row.line());
                    if (first[0]) {
                        first[0] = false;
                        sheet.header(row.cells(), flaws);
                    } else if (flaws.stream().anyMatch(Imports.Refusal::refused)) {
                        sheet.row(
                                row.cells(),
                                flaws,
                                reason(flaws),
                                flaws.stream()
                                        .filter(Imports.Refusal::refused)
                                        .map(flaw -> flaw.remedy().zh())
                                        .distinct()
                                        .collect(Collectors.joining(" ")));
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UnreadableFile end) {
            // What could be read before the file broke off is returned.
        }
    }

    private static String reason(List<Imports.Refusal> flaws) {
        return flaws.stream()
                .filter(Imports.Refusal::refused)
                .map(flaw ->
                        flaw.column().isEmpty()
                                ? flaw.reason().zh()
                                : flaw.column() + ":" + flaw.reason().zh())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** What is wrong, line by line, read from the list in pieces while the file is read. */
    private final class Wrong {

        private final Actor importer;
        private final UUID importId;
        private final FileKind kind;
        private final Deque<Imports.Refusal> ahead = new ArrayDeque<>();
        private int after;
        private boolean exhausted;

        Wrong(Actor importer, UUID importId, FileKind kind) {
            this.importer = importer;
            this.importId = importId;
            this.kind = kind;
        }

        List<Imports.Refusal> of(long line) {
            List<Imports.Refusal> flaws = new ArrayList<>();
            while (hasNext() && ahead.getFirst().line() <= line) {
                var flaw = ahead.removeFirst();
                if (flaw.line() == line) {
                    flaws.add(flaw);
                }
            }
            return flaws;
        }

        private boolean hasNext() {
            while (ahead.isEmpty() && !exhausted) {
                var page =
                        transactions.as(
                                importer,
                                () -> imports.refusals(importId, after, ImportLimits.PAGE_MAX));
                exhausted = page.size() < ImportLimits.PAGE_MAX;
                page.stream().filter(flaw -> flaw.table().equals(kind.key())).forEach(ahead::add);
                after = page.isEmpty() ? after : page.getLast().seq();
            }
            return !ahead.isEmpty();
        }
    }
}
