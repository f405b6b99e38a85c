package org.shouwang.cli.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.CaseFile;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.Surroundings;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.replay.Recorded;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** Records what a case came to, and computes it again years later. */
@Command(
        name = "replay",
        header = "重算以前的结果 · Computes a result of the past again",
        mixinStandardHelpOptions = true,
        description = {
            "先用 --record 记下一个案例得出的结果(政策包全文、计算版本、每个数值和理由的指纹);",
            "以后用 --against 按同样的事实重算,逐分、逐条理由相同才算一致。",
            "First --record what a case came to: fingerprints of the text of the pack, of every"
                    + " value and of the reasons. Later --against computes the same facts again; it"
                    + " holds if each fen and each reason is the same.",
            "退出码 · Exit codes: 0 一致 · it holds; 1 不一致,或输入有问题 · it does not, or the input is wrong;"
                    + " 2 命令写法不对 · wrong usage; 3 程序的问题 · our fault."
        })
public final class ReplayCommand implements Callable<Integer> {

    /** One or the other. */
    static final class What {

        @Option(
                names = "--record",
                required = true,
                paramLabel = "FILE",
                description = "把结果的指纹写入此文件 · write the fingerprints into this file")
        private @Nullable Path record;

        @Option(
                names = "--against",
                required = true,
                paramLabel = "FILE",
                description = "与此文件里记下的比较 · compare with those in this file")
        private @Nullable Path against;
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包 · the pack")
    private String pack = "";

    @Option(
            names = "--case",
            required = true,
            paramLabel = "FILE[#NAME]",
            description = "案例文件,可加 #案例名 · file of cases, and #name of one")
    private String file = "";

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    public ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = new PackNames(surroundings).load(pack);
        var one = CaseFile.one(loaded, file);
        return what.against != null
                ? replay(loaded, one, recorded(what.against))
                : record(loaded, one, what.record == null ? Path.of("") : what.record);
    }

    private int record(Pack loaded, Case one, Path into) throws IOException {
        var recorded = Recorded.of(loaded, one.place(), one.day(), one.situation());
        Files.writeString(into, Json.line(recorded) + "\n");
        surroundings
                .out()
                .printf(
                        "已记下 \"%s\":%s · recorded in %s%n",
                        one.name(), shown(recorded), into.getFileName());
        return 0;
    }

    private static String shown(Recorded recorded) {
        return "%s %s (%s), %s %s"
                .formatted(
                        recorded.pack(),
                        recorded.hash().substring(0, 12),
                        recorded.engine(),
                        recorded.place(),
                        recorded.day());
    }

    private static Recorded recorded(Path file) {
        try {
            return Json.read(Json.read(Files.readString(file)), Recorded.class);
        } catch (IOException | JacksonException unreadable) {
            throw new BadInput(
                    new Title(
                            "读不懂 " + file + " 里记下的结果。",
                            "What is recorded in " + file + " cannot be read."),
                    new Title(
                            "请用 --record 写出的文件,一字不改。",
                            "Give a file that --record has written, unchanged."));
        }
    }

    private int replay(Pack loaded, Case one, Recorded recorded) {
        var replay = recorded.replay(loaded, one.situation());
        surroundings.out().println("\"%s\" %s".formatted(one.name(), shown(recorded)));
        line(replay.isSamePack(), "政策包全文", "the text of the pack");
        line(replay.isSameEngine(), "计算版本", "the version of the reckoning");
        line(replay.sameValues(), "每一个数值", "every value");
        line(replay.sameTrace(), "每一条理由", "every reason");
        surroundings
                .out()
                .println(
                        replay.holds()
                                ? "一致:当时怎么算,现在还怎么算 · it holds"
                                : "不一致:请放回当时的政策包和事实,再比较 · it does not hold; put back the"
                                        + " pack and the facts of that day, and compare again");
        return replay.holds() ? 0 : 1;
    }

    private void line(boolean isSame, String zh, String en) {
        surroundings
                .out()
                .printf(
                        "  %s %s · %s: %s%n",
                        isSame ? "相同" : "不同", zh, en, isSame ? "the same" : "another");
    }
}
