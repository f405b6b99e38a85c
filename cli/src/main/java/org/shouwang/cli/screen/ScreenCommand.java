package org.shouwang.cli.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.cli.data.Refusals;
import org.shouwang.cli.data.Register;
import org.shouwang.cli.data.Scope;
import org.shouwang.policy.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the rules of a pack about every household of a data folder. */
@Command(
        name = "screen",
        header = "筛查一批家庭 · Asks the rules about many households",
        mixinStandardHelpOptions = true,
        description = {
            "用政策包筛查数据目录中的每一户(批量列式计算)。有未采用的行或前后不一致时退出码为 1。",
            "Asks the rules of a pack about every household of a data folder, in columns.",
            "Exit code 1 if rows were not used, or if --verify finds a difference."
        })
public final class ScreenCommand implements Callable<Integer> {

    /** What came out. */
    record Summary(
            String pack,
            String hash,
            LocalDate day,
            int households,
            int refused,
            boolean verified,
            double seconds,
            List<Tally.RuleTally> rules) {}

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包 · the pack")
    private String pack = "";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description =
                    "含 households.csv、persons.csv、statements.csv 的目录 · folder with the three"
                            + " tables")
    private Path data = Path.of("");

    @Option(
            names = "--day",
            required = true,
            paramLabel = "DAY",
            description = "按哪一天算,如 2017-03-31 · as of which day")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "只算这个地区的户(代码) · only households of this place (code)")
    private String place = "";

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "逐户结果写入文件,一户一行 JSON · results of each household")
    private @Nullable Path results;

    @Option(
            names = "--verify",
            description = "再逐户单独计算一遍,必须相同 · compute each household by itself too; must agree")
    private boolean verify;

    @Option(names = "--json", description = "汇总写成一行 JSON · the summary as one line of JSON")
    private boolean json;

    public ScreenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = new PackNames(surroundings).load(pack);
        var register = DataFolder.read(data, loaded.catalogue());
        var tally = new Tally(loaded);
        long begun = System.nanoTime();
        if (results == null) {
            screen(loaded, register, tally::add);
        } else {
            try (var lines = new PrintWriter(Files.newBufferedWriter(results))) {
                screen(
                        loaded,
                        register,
                        row -> {
                            tally.add(row);
                            lines.println(Json.line(row));
                        });
            }
        }
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        boolean agrees = !verify || verified(loaded, register);
        var refusals = register.refusals();
        print(
                new Summary(
                        pack,
                        loaded.hash(),
                        day,
                        tally.households(),
                        refusals.size(),
                        verify && agrees,
                        seconds,
                        tally.rules()));
        new Refusals(surroundings.err()).write(refusals);
        return agrees && refusals.isEmpty() ? 0 : 1;
    }

    private void screen(Pack loaded, Register register, Consumer<HouseholdRow> rows) {
        var screen = new InColumns(loaded, day, rows);
        register.each(Scope.of(loaded, place), day, screen::add);
        screen.finish();
    }

    private boolean verified(Pack loaded, Register register) {
        var comparison = new Comparison(loaded, day);
        register.each(Scope.of(loaded, place), day, comparison::add);
        comparison.finish();
        comparison.first().ifPresent(difference -> surroundings.err().println(difference));
        return comparison.first().isEmpty();
    }

    private void print(Summary summary) {
        if (json) {
            surroundings.out().println(Json.line(summary));
            return;
        }

        surroundings
                .out()
                .printf(
                        "%s %s:%d 户,%.1f 秒 · %d households, %.1f s%n",
                        summary.pack(),
                        summary.day(),
                        summary.households(),
                        summary.seconds(),
                        summary.households(),
                        summary.seconds());
        summary.rules()
                .forEach(rule ->
                        surroundings
                                .out()
                                .printf(
                                        "  %-28s 是 yes %7d  否 no %7d  待问 ask %7d  金额 yuan %14s "
                                                + " %s%n",
                                        rule.rule(),
                                        rule.yes(),
                                        rule.no(),
                                        rule.ask(),
                                        rule.amount().toPlainString(),
                                        rule.title().zh()));
        if (summary.verified()) {
            surroundings
                    .out()
                    .println("逐户核对一致 · verified: each household by itself gives the same");
        }
    }
}
