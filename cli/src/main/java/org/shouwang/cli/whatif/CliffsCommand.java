package org.shouwang.cli.whatif;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.CaseFile;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.Progress;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.cli.data.Refusals;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Earnings;
import org.shouwang.policy.whatif.Grid;
import org.shouwang.policy.whatif.HouseholdCliffs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where more work leaves less in hand: for one household, or for all of a data folder. */
@Command(
        name = "cliffs",
        header = "福利悬崖:多挣反而少得 · Where more work leaves less",
        mixinStandardHelpOptions = true,
        description = {
            "一户:一名成员的月收入从低到高,各项救助合计如何变化,在哪一分钱骤降,由哪条规则引起。",
            "一批家庭:每名有收入的成员多挣、少挣一步,到手的钱是否反而变化;列出受损的户和引起的规则。",
            "One household: what it is granted as one member earns more, where it falls at once, to"
                + " the fen, and by which rule. Many households: who would have less in hand for a"
                + " step more, or has less than for a step less.",
            "退出码 · Exit codes: 0 完成 · done; 1 输入有问题,或有未采用的行 · something to put right in the input,"
                    + " or rows that were not used; 2 命令写法不对 · wrong usage; 3 程序的问题 · our fault."
        })
public final class CliffsCommand implements Callable<Integer> {

    /** Whom to look at: one or the other. */
    static final class Of {

        @ArgGroup(exclusive = false)
        private @Nullable OneCase one;

        @ArgGroup(exclusive = false)
        private @Nullable Everybody all;
    }

    /** A case. */
    static final class OneCase {

        @Option(
                names = "--case",
                required = true,
                paramLabel = "FILE[#NAME]",
                description = "案例文件,可加 #案例名 · file of cases, and #name of one")
        private String file = "";

        @Option(
                names = "--earner",
                paramLabel = "N",
                description = "第几名成员的收入变化,默认 1 · whose earnings vary; 1 unless said otherwise")
        private int earner = 1;

        @Option(
                names = "--up-to",
                paramLabel = "YUAN",
                description = "月收入算到多少元,默认 20000 · up to which earnings a month")
        private BigDecimal upTo = Yuan.of(Grid.USUAL.to());
    }

    /** A data folder. */
    static final class Everybody {

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
                description = "按哪一天算 · as of which day")
        private LocalDate day = LocalDate.EPOCH;

        @Option(
                names = "--place",
                paramLabel = "P",
                description = "只算这个地区 · only this place (code)")
        private String place = "";

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "受损名单写入 CSV · the list of who loses, as CSV")
        private @Nullable Path out;
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包 · the pack")
    private String pack = "";

    @ArgGroup(multiplicity = "1")
    private Of of = new Of();

    @Option(
            names = "--step",
            paramLabel = "YUAN",
            description = "每一步多少元,默认 100;结果随步长不同 · yuan of a step, 100; results depend on it")
    private BigDecimal step = Yuan.of(Grid.USUAL.step());

    @Option(
            names = "--income",
            paramLabel = "NAME",
            description = "哪一项个人月收入,默认工资 · which income of a person; wages unless said otherwise")
    private @Nullable String income;

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    public CliffsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = new PackNames(surroundings).load(pack);
        var earnings =
                income == null
                        ? Earnings.of(loaded.policy())
                        : Earnings.of(loaded.policy(), income);
        return of.one != null
                ? household(loaded, earnings, of.one)
                : population(loaded, earnings, of.all == null ? new Everybody() : of.all);
    }

    private int household(Pack loaded, Earnings earnings, OneCase asked) {
        var signed = CaseFile.one(loaded, asked.file);
        int members = signed.situation().persons().size();
        if (asked.earner < 1 || asked.earner > members) {
            throw new BadInput(
                    new Title(
                            "案例 \"%s\" 有 %d 名成员,没有第 %d 名。"
                                    .formatted(signed.name(), members, asked.earner),
                            "The case \"%s\" has %d members and no number %d."
                                    .formatted(signed.name(), members, asked.earner)),
                    new Title(
                            "请写 --earner 1 到 " + members + "。", "Write --earner 1 to " + members));
        }

        var law = signed.law(loaded);
        var line =
                new HouseholdCliffs(loaded.policy(), law, earnings)
                        .of(signed.situation(), asked.earner - 1, grid(asked.upTo));
        var drawn = HouseholdLine.of(loaded, signed, asked.earner, earnings.fact(), line);
        if (json) {
            surroundings.out().println(Json.line(drawn));
        } else {
            new HouseholdSheet(surroundings.out()).write(drawn);
        }
        return 0;
    }

    private int population(Pack loaded, Earnings earnings, Everybody asked) throws IOException {
        var progress = new Progress(surroundings.err());
        progress.step("读取数据", "Reading the data");
        var register = DataFolder.read(asked.data, loaded.catalogue());
        progress.step("逐人多挣、少挣一步", "A step up and a step down for each earner");
        var search = new CliffSearch(loaded, asked.day, earnings, fen(step));
        var households = new Households(loaded, register, asked.day, asked.place, progress);
        var found = search.run(asked.out, households::into);
        progress.end();
        if (json) {
            surroundings.out().println(Json.line(found));
        } else {
            new CliffSheet(surroundings.out()).write(found);
        }
        new Refusals(surroundings.err()).write(register.refusals());
        return register.refusals().isEmpty() ? 0 : 1;
    }

    private Grid grid(BigDecimal upTo) {
        try {
            return new Grid(0, fen(upTo), fen(step));
        } catch (IllegalArgumentException tooFine) {
            throw new BadInput(
                    new Title("步长太小,点太多。", "The step is too small for so many points."),
                    new Title(
                            "请用大一些的 --step,或小一些的 --up-to。",
                            "Use a larger --step or a smaller --up-to."));
        }
    }

    private static long fen(BigDecimal yuan) {
        try {
            long fen = yuan.movePointRight(2).longValueExact();
            if (fen > 0) {
                return fen;
            }
        } catch (ArithmeticException fraction) {
            // Said below, like an amount that is not positive.
        }
        throw new BadInput(
                new Title(
                        "\"%s\" 不是大于零的金额。".formatted(yuan),
                        "%s is not an amount above 0.".formatted(yuan)),
                new Title(
                        "请写元,最多两位小数,如 100。", "Write yuan with at most two decimals, such as 100."));
    }
}
