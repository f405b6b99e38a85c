package org.shouwang.bench.intake;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The real server as a process of its own, with the heap that is promised. */
public final class ServerProcess implements AutoCloseable {

    static final int HEAP_MB = 256;
    private static final Pattern USED = Pattern.compile("(\\d+)M->\\d+M\\(");

    private final Process process;
    private final Path folder;
    private final URI address;

    private ServerProcess(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /** Starts it in a folder of its own; what it says is in {@code server.log} there. */
    public static ServerProcess start(Path home, Path folder, int heapMegabytes, String... options)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        "-Xlog:gc:file=" + folder.resolve("gc.log"),
                        "-cp",
                        home.resolve("cli/target/shouwang.jar").toString(),
                        "org.shouwang.cli.Shouwang",
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put("SHOUWANG_HOME", home.toString());
        builder.environment().put("SHOUWANG_ACCESS_SECONDFACTOR", "OFFERED");
        return new ServerProcess(
                builder.start(), folder, URI.create("http://127.0.0.1:" + port + "/api/v1"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Seconds of processor that the server has used so far. */
    public double processorSeconds() {
        return seconds(process.toHandle());
    }

    /** Seconds of processor that its database has used so far. */
    public double databaseSeconds() {
        return process.descendants().mapToDouble(ServerProcess::seconds).sum();
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** The most that a collection found in use, in megabytes. */
    public long peakHeapMegabytes() throws IOException {
        long peak = 0;
        for (var line : Files.readAllLines(folder.resolve("gc.log"))) {
            var used = USED.matcher(line);
            if (used.find()) {
                peak = Math.max(peak, Long.parseLong(used.group(1)));
            }
        }
        return peak;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
