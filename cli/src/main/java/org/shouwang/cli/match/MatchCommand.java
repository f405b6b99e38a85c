package org.shouwang.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Json;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.ListFile;
import org.shouwang.linkage.Field;
import org.shouwang.linkage.Linkage;
import org.shouwang.linkage.Pair;
import org.shouwang.linkage.RecordTable;
import org.shouwang.policy.catalogue.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which records of two tables, or of one, may speak of the same person. */
@Command(
        name = "match",
        header = "比对两份名单中的同一人 · Finds the same person in two lists",
        mixinStandardHelpOptions = true,
        description = {
            "按姓名、出生日期、住址等列找出两份名单(或一份名单内)可能是同一人的记录,并给出概率。",
            "权重从名单本身学得。结果只是问题,须由人核实。",
            "Finds records of two tables, or of one, that may speak of one person, with a"
                    + " probability.",
            "The weights are learnt from the tables. A result is a question for a person."
        })
public final class MatchCommand implements Callable<Integer> {

    private static final String IN_LEFT = "";

    private final Surroundings surroundings;

    @Option(names = "--left", paramLabel = "CSV", description = "左表 · the left table")
    private @Nullable Path left;

    @Option(names = "--right", paramLabel = "CSV", description = "右表 · the right table")
    private @Nullable Path right;

    @Option(
            names = "--dedupe",
            arity = "0..1",
            paramLabel = "CSV",
            fallbackValue = IN_LEFT,
            description = {
                "一份名单内查重,代替 --right",
                "one table compared with itself, instead of --right"
            })
    private @Nullable String dedupe;

    @Option(
            names = "--on",
            split = ",",
            required = true,
            paramLabel = "COLUMN",
            description = "比对的列,逗号分隔 · the columns compared, with commas between")
    private List<String> fields = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = {
                "编号列;不写则用不重复的第一列或行号",
                "what a record is called; else the first column or its line"
            })
    private @Nullable String id;

    @Option(
            names = "--at-least",
            defaultValue = "0.9",
            description = "最低概率 · the least probability; ${DEFAULT-VALUE}")
    private double atLeast;

    @Option(
            names = "--one-to-one",
            description = {"每条记录只取最可能的一对", "each record in its likeliest pair only"})
    private boolean oneToOne;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "CSV",
            description = "写到哪里 · where the pairs are written")
    private Path out = Path.of("");

    @Option(names = "--json", description = "摘要写成一行 JSON · the summary as one line of JSON")
    private boolean json;

    public MatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What came of it. */
    record Summary(
            int left,
            int right,
            int compared,
            int pairs,
            Map<String, String> fields,
            double seconds) {}

    @Override
    public Integer call() throws IOException {
        if (!(atLeast > 0 && atLeast < 1)) {
            throw new BadInput(
                    new Title("--at-least 须在 0 和 1 之间。", "--at-least lies between 0 and 1."),
                    new Title("例如 --at-least 0.9。", "For example --at-least 0.9."));
        }
        long start = System.nanoTime();
        var first = read(firstFile());
        var second = dedupe == null ? read(required(right, "--right")) : first;
        var linkage =
                dedupe == null
                        ? Linkage.between(fields, first, second)
                        : Linkage.within(fields, first);
        var pairs = pairs(linkage);
        write(pairs, first, second);
        print(first, second, linkage, pairs.size(), (System.nanoTime() - start) / 1e9);
        return 0;
    }

    private Path firstFile() {
        boolean named = dedupe != null && !dedupe.equals(IN_LEFT);
        return named ? Path.of(dedupe) : required(left, "--left");
    }

    private static Path required(@Nullable Path file, String option) {
        if (file == null) {
            throw new BadInput(
                    new Title("缺少 " + option + "。", option + " is missing."),
                    new Title(
                            "两份名单用 --left 和 --right;一份名单用 --dedupe 文件。",
                            "Give two tables with --left and --right, or one with --dedupe FILE."));
        }
        return file;
    }

    private RecordTable read(Path file) {
        return PersonFile.read(file, fields, Optional.ofNullable(id));
    }

    private List<Pair> pairs(Linkage linkage) {
        var pairs = linkage.pairs(atLeast);
        return oneToOne ? Linkage.eachOnce(pairs) : pairs;
    }

    private void write(List<Pair> pairs, RecordTable first, RecordTable second) throws IOException {
        var header = new ArrayList<>(List.of("left_id", "right_id", "probability", "weight"));
        header.addAll(fields);
        try (var file = ListFile.forPrograms(out, header)) {
            for (var pair : pairs) {
                file.row(row(pair, first, second));
            }
        }
    }

    private static List<String> row(Pair pair, RecordTable first, RecordTable second) {
        var cells = new ArrayList<String>();
        cells.add(first.ids().get(pair.left()));
        cells.add(second.ids().get(pair.right()));
        cells.add(String.format(Locale.ROOT, "%.6f", pair.probability()));
        cells.add(String.format(Locale.ROOT, "%.2f", pair.weight()));
        pair.agreements().forEach(one -> cells.add(one.name().toLowerCase(Locale.ROOT)));
        return cells;
    }

    private void print(
            RecordTable first, RecordTable second, Linkage linkage, int pairs, double seconds) {
        if (json) {
            var kinds =
                    linkage.fields().stream()
                            .collect(
                                    Collectors.toMap(
                                            Field::name,
                                            field -> field.kind().name().toLowerCase(Locale.ROOT)));
            surroundings
                    .out()
                    .println(
                            Json.line(
                                    new Summary(
                                            first.size(),
                                            second.size(),
                                            linkage.compared(),
                                            pairs,
                                            kinds,
                                            seconds)));
            return;
        }
        surroundings
                .out()
                .printf(
                        "%,d 与 %,d 条记录,比较 %,d 对,%,d 对可能是同一人,写入 %s(%.1f 秒)%n",
                        first.size(), second.size(), linkage.compared(), pairs, out, seconds)
                .printf(
                        "%,d and %,d records, %,d pairs compared, %,d may be one person: %s (%.1f"
                                + " s)%n",
                        first.size(), second.size(), linkage.compared(), pairs, out, seconds);
    }
}
