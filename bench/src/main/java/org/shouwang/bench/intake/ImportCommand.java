package org.shouwang.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench import}: a large table of members through the real server, against a bare COPY. */
@Command(
        name = "import",
        header = "大表导入有多快 · How fast a large table comes in",
        mixinStandardHelpOptions = true,
        description = {
            "生成户成员信息表(30 列,含错误行),经 HTTP 导入 256 MB 内存的服务器,与裸 COPY 对比。",
            "Imports an invented table of members (30 columns, with errors) over HTTP into a server"
                    + " with 256 MB of heap, beside a bare COPY."
        })
public final class ImportCommand implements Callable<Integer> {

    private static final String COUNTY = "阳曲县";
    private static final String PLACE = "1401";

    /** What a server with a small heap is started with. */
    private static final String[] SMALL_HEAP = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"};

    @Option(names = "--rows", defaultValue = "400000", description = "行数 · rows (400000)")
    private int rows;

    @Option(names = "--seed", defaultValue = "1", description = "随机种子 · seed (1)")
    private long seed;

    @Option(names = "--json", description = "只输出一行 JSON · one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var home = Path.of(System.getenv().getOrDefault("SHOUWANG_HOME", "."));
        try (var scratch = Scratch.make()) {
            boolean same = run(home.toAbsolutePath().normalize(), scratch.folder());
            scratch.wentWell();
            return same ? 0 : 1;
        }
    }

    /** Whether the planted errors came back, and nothing else. */
    private boolean run(Path home, Path folder) throws Exception {
        var people = new MemberFile(villages(home), seed);
        var file = folder.resolve("members.csv");
        people.write(file, rows);
        try (var server = ServerProcess.start(home, folder, ServerProcess.HEAP_MB, SMALL_HEAP);
                var desk = new Desk(server.address())) {
            desk.awaitReady(server);
            desk.open(server, PLACE);
            var before = new double[] {server.processorSeconds(), server.databaseSeconds()};
            long begun = System.nanoTime();
            var result = desk.load(file);
            double seconds = (System.nanoTime() - begun) / 1e9;
            var after = new double[] {server.processorSeconds(), server.databaseSeconds()};
            var times =
                    new Times(
                            seconds,
                            after[0] - before[0],
                            after[1] - before[1],
                            BareCopy.of(server.data(), file));
            var returned = returned(desk, result, folder);
            tell(times, server.peakHeapMegabytes(), result, people.planted(), returned);
            return returned.equals(people.planted());
        }
    }

    /** On the clock, and of the processor. */
    private record Times(double all, double server, double database, BareCopy.Times copy) {}

    /** The serial numbers of the rows that came back in the file of refused rows. */
    private static Set<Integer> returned(Desk desk, String result, Path folder)
            throws IOException, InterruptedException {
        var file = folder.resolve("returned.csv");
        desk.download("/imports/" + Desk.text(result, "importId") + "/returned/members", file);
        var serials = new TreeSet<Integer>();
        try (var lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .forEach(serial -> serials.add(Integer.parseInt(serial)));
        }
        return serials;
    }

    private void tell(
            Times times,
            long peakHeap,
            String result,
            Set<Integer> planted,
            Set<Integer> returned) {
        var line =
                """
                {"rows":%d,"seconds":%.1f,"peak_heap_mb":%d,"refused_rows":%s,"planted_errors":%d,\
                "returned_errors":%d,"copy_seconds":%.1f,"copy_cpu_seconds":%.1f,\
                "server_cpu_seconds":%.1f,"database_cpu_seconds":%.1f,"seed":%d}\
                """
                        .formatted(
                                rows,
                                times.all(),
                                peakHeap,
                                Desk.text(result, "refused"),
                                planted.size(),
                                planted.stream().filter(returned::contains).count(),
                                times.copy().seconds(),
                                times.copy().processorSeconds(),
                                times.server(),
                                times.database(),
                                seed);
        System.out.println(json ? line : line.replace(",", ",\n "));
    }

    /** County, township and village by name. */
    private static List<String[]> villages(Path home) throws IOException {
        Map<String, String> townships = new HashMap<>();
        List<String[]> villages = new ArrayList<>();
        for (var line : Files.readAllLines(home.resolve("packs/national/regions/140122.csv"))) {
            var cells = line.split(",", -1);
            if (cells[2].equals("township")) {
                townships.put(cells[0], cells[1]);
            } else if (cells[2].equals("village") && townships.containsKey(cells[3])) {
                villages.add(new String[] {COUNTY, townships.get(cells[3]), cells[1]});
            }
        }
        return villages;
    }
}
