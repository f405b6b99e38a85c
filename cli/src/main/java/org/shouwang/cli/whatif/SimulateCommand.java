package org.shouwang.cli.whatif;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.Progress;
import org.shouwang.cli.RuleNames;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.cli.data.ListFile;
import org.shouwang.cli.data.Refusals;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Amendment;
import org.shouwang.policy.whatif.Change;
import org.shouwang.policy.whatif.Compared;
import org.shouwang.policy.whatif.Impact;
import org.shouwang.policy.whatif.Simulation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks what other numbers of the law would do to the households of a data folder. */
@Command(
        name = "simulate",
        header = "测算改标准的影响 · What other numbers would do",
        mixinStandardHelpOptions = true,
        description = {
            "同一批家庭,按现行数值和改后的数值各算一遍:谁进入、谁退出、谁增加、谁减少,要多少钱。不知道的不当作零,写成范围。",
            "Asks the rules twice about every household of a data folder, with the numbers as they"
                + " stand and as they would: who enters, leaves, gains, loses, and what it costs."
                + " What is not known is never counted as 0; it is a range.",
            "退出码 · Exit codes: 0 完成 · done; 1 输入有问题,或有未采用的行 · something to put right in the input,"
                    + " or rows that were not used; 2 命令写法不对 · wrong usage; 3 程序的问题 · our fault."
        })
public final class SimulateCommand implements Callable<Integer> {

    /** The list that is written. */
    static final class ListOption {

        @Option(
                names = "--list",
                required = true,
                paramLabel = "entered|left|gained|lost|asked|changed",
                description = "哪份名单 · which list")
        private Listed which = Listed.CHANGED;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "名单写入 CSV 文件 · the list as CSV")
        private Path file = Path.of("");
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包 · the pack")
    private String pack = "";

    @Option(
            names = "--set",
            paramLabel = "P=V@DAY",
            description = {
                "改一个参数,如 dibao_standard=350@2017-01-01,可再加 @地区代码;可写多次",
                "another number, such as dibao_standard=350@2017-01-01, and @PLACE if only there"
            })
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "数据目录 · data folder")
    private Path data = Path.of("");

    @Option(
            names = "--day",
            required = true,
            paramLabel = "DAY",
            description = "按哪一天算,如 2017-03-31 · as of which day")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--place", paramLabel = "P", description = "只算这个地区 · only this place (code)")
    private String place = "";

    @Option(names = "--rule", paramLabel = "ID", description = "只看这一条规则 · only this rule")
    private @Nullable String rule;

    @Option(
            names = "--by",
            paramLabel = "county|township|village",
            description = "再按地区列出 · by place as well")
    private @Nullable Places by;

    @ArgGroup(exclusive = false)
    private @Nullable ListOption list;

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    /** How much of the code of a village is the place. */
    enum Places {
        COUNTY(6),
        TOWNSHIP(9),
        VILLAGE(12);

        private final int digits;

        Places(int digits) {
            this.digits = digits;
        }
    }

    public SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = new PackNames(surroundings).load(pack);
        var amendments = set.stream().map(text -> Amendment.parse(text, loaded)).toList();
        var simulation = only(new Simulation(loaded, amendments, day), loaded);
        var progress = new Progress(surroundings.err());
        progress.step("读取数据", "Reading the data");
        var register = DataFolder.read(data, loaded.catalogue());
        progress.step("测算", "Simulating");
        var impact = new Impact(simulation);
        long begun = System.nanoTime();
        run(simulation, new Households(loaded, register, day, place, progress), impact);
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        progress.end();
        var refusals = register.refusals();
        int digits = by == null ? 0 : by.digits;
        var simulated =
                Simulated.of(loaded, day, simulation, impact, digits, refusals.size(), seconds);
        if (json) {
            surroundings.out().println(Json.line(simulated));
        } else {
            new SimulationSheet(surroundings.out()).write(simulated);
        }
        new Refusals(surroundings.err()).write(refusals);
        return refusals.isEmpty() ? 0 : 1;
    }

    private Simulation only(Simulation all, Pack loaded) {
        if (rule == null) {
            return all;
        }

        RuleNames.require(loaded, rule);
        return all.only(rule);
    }

    private void run(Simulation simulation, Households households, Impact impact)
            throws IOException {
        if (list == null) {
            simulation.<String>run(households::into, impact::add);
            return;
        }

        var wanted = list;
        try (var file = ListFile.forSpreadsheets(wanted.file, HEADER)) {
            simulation.<String>run(
                    households::into,
                    compared -> {
                        impact.add(compared);
                        compared.changes().stream()
                                .filter(change -> wanted.which.has(change.effect()))
                                .forEach(change -> file.row(row(compared, change)));
                    });
            households.progress().end();
            surroundings.err().printf("%s:%d 行 · %d rows%n", wanted.file, file.rows(), file.rows());
        }
    }

    private static final List<String> HEADER =
            List.of(
                    "户编号", "行政村代码", "规则", "规则名称", "对象", "对象编号", "影响", "改前最低", "改前最高", "改后最低",
                    "改后最高", "差额最低", "差额最高");

    /** Amounts in yuan; of a warning 1 is yes and 0 is no. */
    private static List<String> row(Compared<String> compared, Change change) {
        var pair = change.rule();
        var amounts =
                List.of(change.before(), change.after(), change.difference()).stream()
                        .flatMap(range -> List.of(range.low(), range.high()).stream())
                        .map(value -> pair.isGrant() ? Yuan.of(value).toPlainString() : "" + value)
                        .toList();
        var cells =
                new ArrayList<>(
                        List.of(
                                compared.key(),
                                compared.place(),
                                pair.id(),
                                pair.title().zh(),
                                pair.level().name(),
                                compared.subject(change).id(),
                                change.effect().name()));
        cells.addAll(amounts);
        return cells;
    }
}
