package org.shouwang.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.Json;
import org.shouwang.cli.Progress;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.serve.Ports;
import org.shouwang.cli.serve.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the demo county, and makes it first if it is not there. */
@Command(
        name = "demo",
        header = "启动演示县 · Starts the demo county",
        mixinStandardHelpOptions = true,
        description = {
            "启动演示县(娄烦、阳曲,人物均为虚构)。第一次会先生成、导入并筛查。",
            "Starts the demo county of invented people; the first start makes, imports and screens"
                    + " it."
        })
public final class DemoCommand implements Callable<Integer> {

    private static final int PORT = 8080;

    private final Surroundings surroundings;
    private final Generation generation;
    private final long begun = System.nanoTime();

    @Option(names = "--once", description = "完成后即退出 · count, and do not serve")
    private boolean once;

    @Option(names = "--json", description = "汇总写成最后一行 JSON · the counts as JSON in the last line")
    private boolean json;

    @Option(names = "--fresh", description = "清空演示数据重新开始 · empty the demo and begin again")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "端口,默认 8080 起第一个空闲的 · port; the first free one from 8080 on")
    private @Nullable Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "演示目录,默认 var/demo · folder of the demo")
    private @Nullable Path data;

    @Option(
            names = "--day",
            paramLabel = "D",
            description = "按哪一天筛查,默认 2017-03-31 · as of which day to screen")
    private LocalDate day = LocalDate.of(2017, 3, 31);

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "同一种子生成同样的人,默认 1 · the same seed makes the same people")
    private long seed = 1;

    /** Writes invented people into a folder. */
    public interface Generation {

        /** Writes the three tables for these counties. */
        void write(Iterable<String> counties, long seed, Path folder);
    }

    public DemoCommand(Surroundings surroundings, Generation generation) {
        this.surroundings = surroundings;
        this.generation = generation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(surroundings.err());
        var place = data == null ? surroundings.var().resolve("demo") : data.toAbsolutePath();
        try (var folder = DemoFolder.take(place)) {
            if (fresh || folder.loaded().isEmpty()) {
                folder.empty();
            }
            progress.step("启动数据库和服务器", "Starting the database and the server");
            try (var running = start(folder)) {
                var server = new DemoServer(running.address());
                if (folder.loaded().isEmpty()) {
                    load(folder, server, progress);
                }
                progress.step("统计", "Counting");
                var summary = count(folder, server);
                progress.end();
                folder.noteAccounts(
                        DemoAccount.all().stream().map(DemoAccount::credentials).toList());
                tell(server, summary);
                if (!once) {
                    running.serve();
                }
            }
        }
        return 0;
    }

    private RunningServer start(DemoFolder folder) {
        var log = surroundings.var().resolve("log/server.log");
        return RunningServer.startQuietly(
                surroundings.home(), folder.server(), port(), log, dayOf(folder));
    }

    /** What was screened as of one day is not shown as of another. */
    private LocalDate dayOf(DemoFolder folder) {
        return folder.loaded()
                .map(note -> LocalDate.parse(note.path("day").asString()))
                .orElse(day);
    }

    private int port() {
        if (port != null) {
            return Ports.required(port);
        }

        return once ? 0 : Ports.from(PORT);
    }

    private void load(DemoFolder folder, DemoServer server, Progress progress)
            throws IOException, InterruptedException {
        var load = new CountyLoad(server, progress);
        load.openAccounts(folder.server());
        progress.step("生成演示县的人和户", "Making the people of the demo county");
        generation.write(CountyLoad.COUNTIES, seed, folder.people());
        var loaded = load.load(folder.people(), day, seed);
        new TownshipRecheck(server, progress, folder.people()).run();
        folder.noteLoaded(loaded);
    }

    private Summary count(DemoFolder folder, DemoServer server) {
        var note = folder.loaded().orElseThrow();
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        return new Counting(server)
                .count(
                        note.path("importedRows").asLong(),
                        note.path("refusedRows").asLong(),
                        seconds);
    }

    private void tell(DemoServer server, Summary summary) {
        new Welcome(json ? surroundings.err() : surroundings.out(), server).tell(summary, !once);
        if (json) {
            surroundings.out().println(Json.line(summary));
        }
        surroundings.out().flush();
    }
}
