package org.shouwang.cli.whatif;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.data.ListFile;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Cliffs;
import org.shouwang.policy.whatif.Earnings;
import org.shouwang.policy.whatif.Feed;
import org.shouwang.policy.whatif.Marginal;
import org.shouwang.policy.whatif.Marginal.Direction;
import org.shouwang.policy.whatif.Marginal.Kind;

/** Looks through a population, counts, and writes the list of those who lose. */
final class CliffSearch {

    private static final List<String> HEADER =
            List.of(
                    "户编号", "行政村代码", "人编号", "第几名有收入者", "方向", "步前月收入", "步后月收入", "年到手变化", "边际扣减率",
                    "引起的规则");

    private final Pack pack;
    private final LocalDate day;
    private final Earnings earnings;
    private final long step;

    /**
     * What was found.
     *
     * @param rules how often each rule makes somebody lose
     * @param largestLossYear the most that anybody loses in a year, in yuan
     */
    record Found(
            String pack,
            String hash,
            LocalDate day,
            Title income,
            BigDecimal step,
            long earners,
            List<Steps> steps,
            List<Causing> rules,
            BigDecimal largestLossYear,
            double seconds) {}

    /** One direction: earners by what comes of the step. */
    record Steps(
            Direction direction,
            long keeps,
            long keepsNothing,
            long loses,
            long questions,
            long householdsThatLose) {}

    /** A rule by which earners lose. */
    record Causing(String rule, Title title, long earners) {}

    CliffSearch(Pack pack, LocalDate day, Earnings earnings, long step) {
        this.pack = pack;
        this.day = day;
        this.earnings = earnings;
        this.step = step;
    }

    Found run(@Nullable Path out, Consumer<Feed<String>> source) throws IOException {
        var tally = new CliffTally();
        var cliffs = new Cliffs(pack.policy(), pack.parameters(), day, earnings, step);
        long begun = System.nanoTime();
        if (out == null) {
            cliffs.run(source, tally::add);
        } else {
            try (var file = ListFile.forSpreadsheets(out, HEADER)) {
                cliffs.<String>run(
                        source,
                        marginal -> {
                            tally.add(marginal);
                            if (marginal.kind() == Kind.LOSES) {
                                file.row(row(marginal));
                            }
                        });
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Found(
                pack.id(),
                pack.hash(),
                day,
                earnings.fact().title(),
                Yuan.of(step),
                tally.earners(),
                tally.steps(),
                tally.rules(),
                Yuan.of(tally.largestLoss()),
                seconds);
    }

    private static List<String> row(Marginal<String> marginal) {
        return List.of(
                marginal.key(),
                marginal.place(),
                marginal.who().id(),
                Integer.toString(marginal.earner()),
                marginal.direction() == Direction.MORE ? "多挣一步" : "已挣的最后一步",
                Yuan.of(marginal.from()).toPlainString(),
                Yuan.of(marginal.to()).toPlainString(),
                Yuan.of(marginal.gain()).toString(),
                BigDecimal.valueOf(marginal.rate().high(), 2) + "%",
                marginal.losses().stream()
                        .map(loss -> loss.rule().id())
                        .collect(Collectors.joining(" ")));
    }
}
