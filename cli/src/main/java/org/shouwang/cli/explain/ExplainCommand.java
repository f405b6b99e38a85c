package org.shouwang.cli.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Drafts;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.RuleNames;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what a pack says of a case or of one household of a data folder. */
@Command(
        name = "explain",
        header = "说明结果的理由 · Says why",
        mixinStandardHelpOptions = true,
        description = {
            "说明政策包对一个案例或一户得出的每项结果及其理由。",
            "Says why a pack says what it says, of a case or of one household."
        })
public final class ExplainCommand implements Callable<Integer> {

    /** What to explain: one or the other. */
    static final class Of {

        @Option(
                names = "--case",
                required = true,
                paramLabel = "FILE",
                description = "案例文件 · a file of cases")
        private @Nullable String caseFile;

        @ArgGroup(exclusive = false)
        private @Nullable OneHousehold household;
    }

    /** A household of a data folder. */
    static final class OneHousehold {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "DIR",
                description = "数据目录 · data folder")
        private Path data = Path.of("");

        @Option(
                names = "--household",
                required = true,
                paramLabel = "NO",
                description = "户编号 · number of the household")
        private String number = "";

        @Option(
                names = "--day",
                required = true,
                paramLabel = "DAY",
                description = "按哪一天算 · as of which day")
        private LocalDate day = LocalDate.EPOCH;
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包 · the pack")
    private String pack = "";

    @ArgGroup(multiplicity = "1")
    private Of of = new Of();

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "只看名称含此文字的案例 · only cases whose name has this text")
    private String name = "";

    @Option(names = "--rule", paramLabel = "ID", description = "只看这一条规则 · only this rule")
    private @Nullable String rule;

    @Option(
            names = "--depth",
            paramLabel = "sentence|table|trace",
            description = "详细程度,默认 sentence · how deep; sentence unless said otherwise")
    private Depth depth = Depth.SENTENCE;

    @Option(names = "--english", description = "用英文 · in English")
    private boolean english;

    @Option(
            names = "--json",
            description = "结果写成一行 JSON,含全部三层 · one line of JSON with all three depths")
    private boolean json;

    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var loaded = new PackNames(surroundings).load(pack);
        var explained = filtered(loaded, explained(loaded));
        if (json) {
            surroundings.out().println(Json.line(explained));
        } else {
            explained.forEach(this::print);
        }
        return 0;
    }

    private List<Explained> explained(Pack loaded) {
        if (of.household != null) {
            return List.of(household(loaded, of.household));
        }

        return cases(loaded, of.caseFile == null ? "" : of.caseFile).stream()
                .map(signed ->
                        Explained.of(
                                loaded,
                                loaded.parameters().settled(signed.settled()),
                                signed.name(),
                                signed.place(),
                                signed.day(),
                                signed.situation()))
                .toList();
    }

    private static Explained household(Pack loaded, OneHousehold asked) {
        var register = DataFolder.read(asked.data, loaded.catalogue());
        var household =
                register.of(asked.number, asked.day)
                        .orElseThrow(() ->
                                new BadInput(
                                        new Title(
                                                "数据目录里没有户编号 %s,或这一行未采用。".formatted(asked.number),
                                                "The data folder has no household %s, or its row was not used."
                                                        .formatted(asked.number)),
                                        new Title(
                                                "请在 households.csv 里核对编号。",
                                                "Check the number in households.csv.")));
        return Explained.of(
                loaded,
                loaded.parameters(),
                asked.number,
                household.region(),
                asked.day,
                household.situation());
    }

    /** The cases of a file, which may be part of the pack or a draft anywhere. */
    private List<Case> cases(Pack loaded, String file) {
        var draft = Path.of(file);
        var all = Files.isRegularFile(draft) ? Drafts.read(loaded, draft) : ofPack(loaded, draft);
        var found = all.stream().filter(signed -> signed.name().contains(name)).toList();
        if (!found.isEmpty()) {
            return found;
        }

        var files =
                String.join(
                        ", ",
                        loaded.cases().stream()
                                .map(signed -> signed.position().file())
                                .distinct()
                                .toList());
        throw new BadInput(
                new Title(
                        "政策包 %s 没有这样的案例。".formatted(pack),
                        "The pack %s has no such case.".formatted(pack)),
                new Title("它的案例文件:" + files, "Its files of cases: " + files));
    }

    private static List<Case> ofPack(Pack loaded, Path file) {
        return loaded.cases().stream()
                .filter(signed -> Path.of(signed.position().file()).endsWith(file.getFileName()))
                .toList();
    }

    private List<Explained> filtered(Pack loaded, List<Explained> explained) {
        if (rule == null) {
            return explained;
        }

        var wanted = rule;
        RuleNames.require(loaded, wanted);
        return explained.stream().map(one -> one.onlyRule(wanted)).toList();
    }

    private void print(Explained explained) {
        surroundings
                .out()
                .printf("%n== %s  %s %s%n", explained.of(), explained.place(), explained.day());
        explained
                .refusal()
                .ifPresent(title -> surroundings.out().println(english ? title.en() : title.zh()));
        new Sheet(surroundings.out(), depth, english).write(explained.findings());
    }
}
