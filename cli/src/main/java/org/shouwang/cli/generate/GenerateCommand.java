package org.shouwang.cli.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Surroundings;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code shouwang generate}: invented people of the demo counties, the same for the same seed. */
@Command(
        name = "generate",
        header = "生成演示县的虚构人口 · Makes the people of the demo counties",
        mixinStandardHelpOptions = true,
        description = {
            "按太原报告公布的总数生成演示县的虚构人口,写成导入用的三张表,并写出各部门的核对回执和其中埋设的真相。",
            "Makes invented people of the demo counties to the totals of the Taiyuan paper, in the"
                    + " three import tables, with the answers of the departments and the truth"
                    + " planted in them."
        })
public final class GenerateCommand implements Callable<Integer> {

    private static final int BAD_ROWS_MAX = 100_000;

    private final Surroundings surroundings;

    @Option(
            names = "--place",
            split = ",",
            required = true,
            paramLabel = "CODE",
            description = "县代码,可多个 · counties: 140122 阳曲县, 140123 娄烦县")
    private List<String> places = List.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "随机种子,同种子同结果 · same seed, same people (1)")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "写到哪个目录 · where to write")
    private Path out = Path.of("");

    @Option(names = "--format", defaultValue = "csv", description = "csv, xlsx")
    private Tables.Format format = Tables.Format.csv;

    @Option(
            names = "--day",
            defaultValue = "2016-12-31",
            description = "数据截止日 · the day the data speak of (2016-12-31)")
    private LocalDate day = LocalDate.of(2016, 12, 31);

    @Option(
            names = "--bad-rows",
            defaultValue = "0",
            paramLabel = "N",
            description = "另加 N 行有错的,用于测试 · adds N broken rows, for tests")
    private int badRows;

    public GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var counties = places.stream().distinct().map(GenerateCommand::totals).toList();
        if (badRows < 0 || badRows > BAD_ROWS_MAX) {
            throw new BadInput(
                    new Title(
                            "--bad-rows 是 0 到 100000 之间的整数。",
                            "--bad-rows is between 0 and 100000."),
                    new Title("请换一个数。", "Give another number."));
        }
        var verification = Packs.load(surroundings.packs(), "national").verification();
        try (var tables = Tables.open(out, format);
                var feeds = Feeds.open(out, verification, day, seed)) {
            for (int i = 0; i < counties.size(); i++) {
                county(counties.get(i), tables, feeds, i == counties.size() - 1 ? badRows : 0);
            }
        }
        return ExitCode.OK;
    }

    private void county(Totals county, Tables tables, Feeds feeds, int broken) {
        var population = Population.of(county, surroundings.packs(), seed, day);
        var written = new Census(population, tables, feeds, day, seed).write();
        new Mistakes(population.households().getFirst(), tables).plant(broken);
        surroundings
                .err()
                .printf(
                        "%s %s: %,d 户 · households, %,d 人 · persons, %,d 条部门陈述 · statements%n",
                        county.county(),
                        county.name(),
                        written.households,
                        written.persons,
                        written.statements);
    }

    private static Totals totals(String place) {
        return Totals.of(place)
                .orElseThrow(() ->
                        new BadInput(
                                new Title(
                                        "没有 %s 的公布数字,无法生成。".formatted(place),
                                        "Nothing is published about %s, so its people cannot be made."
                                                .formatted(place)),
                                new Title(
                                        "可用的县:140122 阳曲县、140123 娄烦县。",
                                        "These counties can: 140122 Yangqu, 140123 Loufan.")));
    }
}
