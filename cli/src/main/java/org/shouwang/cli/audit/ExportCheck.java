package org.shouwang.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;

/**
 * Verifies an export of the audit chains without the server, against checkpoints and a key that
 * were kept elsewhere. It reads the export twice and holds one record at a time.
 */
final class ExportCheck {

    private final Supplier<Stream<Line>> export;
    private final List<Line.Checkpoint> kept;
    private final Optional<PublicKeys> trusted;
    private final List<Title> faults = new ArrayList<>();
    private final Map<String, List<Line.Checkpoint>> checkpoints = new TreeMap<>();
    private final Map<String, ChainCheck> chains = new TreeMap<>();
    private Optional<Line.First> first = Optional.empty();
    private Optional<Line.Last> last = Optional.empty();
    private long records;

    /**
     * @param export the lines, each time from the beginning
     * @param kept checkpoints from another office
     * @param trusted the key from another office; without one the export's own is believed
     */
    ExportCheck(
            Supplier<Stream<Line>> export,
            List<Line.Checkpoint> kept,
            Optional<PublicKeys> trusted) {
        this.export = export;
        this.kept = List.copyOf(kept);
        this.trusted = trusted;
    }

    /** What was found in the whole export. */
    record Found(List<ChainCheck.Found> chains, List<Title> faults, String key) {

        boolean intact() {
            return faults.isEmpty() && chains.stream().allMatch(ChainCheck.Found::intact);
        }
    }

    Found verify() {
        each(this::prepare);
        var key = key();
        kept.stream()
                .filter(checkpoint -> isOfThisPlace(checkpoint.chain()))
                .forEach(this::remember);
        checkpoints.forEach(
                (chain, signed) -> chains.put(chain, new ChainCheck(chain, signed, key)));
        each(line -> walk(line, key));
        if (first.isEmpty() || last.isEmpty() || last.get().records() != records) {
            faults.add(new Title("导出文件不完整", "the export is not complete"));
        }
        return new Found(
                chains.values().stream().map(ChainCheck::found).toList(), faults, key.id());
    }

    private void prepare(Line line) {
        switch (line) {
            case Line.First begin -> begin(begin);
            case Line.Checkpoint checkpoint -> remember(checkpoint);
            case Line.Unreadable unreadable ->
                    faults.add(
                            new Title(
                                    "有一行无法识别:" + beginning(unreadable.text()),
                                    "a line is not understood: " + beginning(unreadable.text())));
            case Line.Entry entry -> records++;
            case Line.Head head -> {}
            case Line.Last end -> end(end);
        }
    }

    private void begin(Line.First begin) {
        if (first.isPresent() || begin.form() != 1) {
            faults.add(new Title("文件头重复或版本不识", "the first line is doubled or of another form"));
        }
        first = Optional.of(begin);
    }

    private void end(Line.Last end) {
        if (last.isPresent()) {
            faults.add(new Title("文件尾重复", "the last line is doubled"));
        }
        last = Optional.of(end);
    }

    private PublicKeys key() {
        var own = new PublicKeys(first.map(Line.First::publicKey).orElse(""));
        if (first.isPresent() && !own.id().equals(first.get().key())) {
            faults.add(new Title("公钥与其编号不符", "the public key does not have the id it claims"));
        }
        if (trusted.isPresent() && !trusted.get().id().equals(own.id())) {
            faults.add(
                    new Title(
                            "导出文件的公钥不是留存的那一把",
                            "the key of the export is not the one that was kept"));
        }
        return trusted.orElse(own);
    }

    private boolean isOfThisPlace(String chain) {
        return first.filter(begin -> chain.startsWith(begin.place())).isPresent();
    }

    private void remember(Line.Checkpoint checkpoint) {
        checkpoints.computeIfAbsent(checkpoint.chain(), none -> new ArrayList<>()).add(checkpoint);
    }

    private void walk(Line line, PublicKeys key) {
        if (line instanceof Line.Entry entry) {
            chain(entry.chain(), key).record(entry);
        }
        if (line instanceof Line.Head head) {
            chain(head.chain(), key).head(head);
        }
    }

    private ChainCheck chain(String chain, PublicKeys key) {
        return chains.computeIfAbsent(chain, code -> new ChainCheck(code, List.of(), key));
    }

    private void each(Consumer<Line> reader) {
        try (var lines = export.get()) {
            lines.forEach(reader);
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
