package org.shouwang.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.shouwang.policy.columnar.ColumnFiles;
import org.shouwang.policy.columnar.ColumnWriter;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.parameter.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks every rule of a pack about invented households, with each back end. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        header = "对虚构的家庭计算整个政策包 · Every rule of a pack over invented households",
        description = {
            "各后端的结果必须一致,否则退出码为 1。",
            "Every back end must come to the same totals; otherwise the exit code is 1."
        })
final class PolicyBench implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2016, 7, 1);
    private static final String PACK = "taiyuan-2016";
    private static final String PLACE = "140122";
    private static final int HOUSEHOLDS_MAX = 50_000_000;
    private static final int WARM_UP_BATCHES = 20_000;
    private static final int WARM_UPS_MAX = 200;

    private final Path home;

    @Option(
            names = "--households",
            defaultValue = "1000000",
            description = "户数 · how many households; ${DEFAULT-VALUE}")
    private int households;

    @Option(names = "--seed", defaultValue = "1", description = "随机种子 · seed; ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--runs",
            defaultValue = "9",
            description = "按列计算的次数 · runs of the columnar evaluation; ${DEFAULT-VALUE}")
    private int runs;

    @Option(
            names = "--duckdb-runs",
            defaultValue = "3",
            description = "DuckDB 的次数,0 为不比 · runs of the database, 0 for none; ${DEFAULT-VALUE}")
    private int duckDbRuns;

    @Option(
            names = "--one-by-one",
            defaultValue = "200000",
            description = "逐户计算的户数 · how many are evaluated one by one; ${DEFAULT-VALUE}")
    private int oneByOne;

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    @Option(names = "--sql", description = "只打印 SQL · only print the SQL")
    private boolean sql;

    @Spec private CommandSpec spec = CommandSpec.create();

    PolicyBench(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Measured.plainNumbers();
        var out = spec.commandLine().getOut();
        if (households < 1 || households > HOUSEHOLDS_MAX || runs < 1 || duckDbRuns < 0) {
            say(
                    "请给出 1 到 %,d 户 · name from 1 to %,d households and at least one run"
                            .formatted(HOUSEHOLDS_MAX, HOUSEHOLDS_MAX));
            return 2;
        }

        var pack = Packs.load(home.resolve("packs"), PACK);
        var law = pack.parameters().on(PLACE, DAY);
        if (sql) {
            out.println(SqlQuery.of(pack.policy(), law));
            return 0;
        }
        var measured = measure(pack, law);
        out.println(json ? measured.json() : measured.table());
        return measured.isOneAnswer() ? 0 : 1;
    }

    private Measured measure(Pack pack, Law law) throws IOException, SQLException {
        var var = Files.createDirectories(home.resolve("var"));
        var folder = Files.createTempDirectory(var, "bench-");
        var population = new Population(seed, households, pack.policy(), DAY);
        int processors = Runtime.getRuntime().availableProcessors();
        try (var workers = new Workers(processors)) {
            say("正在写列文件 · writing the column files …");
            long persons = write(population, pack, folder);
            var files = ColumnFiles.open(folder, pack.policy());
            say("正在按列计算 · evaluating columns …");
            var columnar = new ColumnarRun(pack.policy(), law, files, workers);
            var totals = columnar.run();
            for (int i = 0; i < warmUps(files.batches()); i++) {
                columnar.run();
            }
            var heap = new Heap();
            int timed = Math.max(runs, warmUps(files.batches()));
            var times = Times.ofRuns(timed, columnar::run);
            long heapBytes = heap.mostBytes();
            var bound = ReadBound.measure(files, workers, timed);
            say("正在逐户计算 · evaluating household by household …");
            int sampled = population.partitionsOf(oneByOne);
            var household = new HouseholdRun(pack.policy(), law, population, workers).run(sampled);
            var sample = new Measured.Sample(household, columnar.run(sampled));
            return new Measured(
                    households,
                    persons,
                    files.bytes(),
                    totals,
                    bound,
                    times,
                    heapBytes,
                    duckDb(pack, law, population, processors),
                    sample);
        } finally {
            delete(folder);
        }
    }

    /** Until the compiler of the JDK is done, however few the batches are. */
    private static int warmUps(int batches) {
        return Math.clamp(WARM_UP_BATCHES / batches, 2, WARM_UPS_MAX);
    }

    private long write(Population population, Pack pack, Path folder) throws IOException {
        long persons = 0;
        try (var writer = new ColumnWriter(folder, pack.policy())) {
            for (int i = 0; i < population.partitions(); i++) {
                var partition = population.partition(i);
                writer.write(partition.batch(pack.catalogue()));
                persons += partition.count(Level.PERSON);
            }
        }
        return persons;
    }

    private Optional<Measured.DuckDb> duckDb(Pack pack, Law law, Population population, int threads)
            throws SQLException {
        if (duckDbRuns == 0) {
            return Optional.empty();
        }

        say("正在装载并查询 DuckDB · loading and asking DuckDB …");
        try (var duckDb = new DuckDbRun(pack.policy(), law, threads)) {
            duckDb.load(population);
            var totals = duckDb.run();
            return Optional.of(new Measured.DuckDb(Times.ofRuns(duckDbRuns, duckDb::run), totals));
        }
    }

    private void say(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(text);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
