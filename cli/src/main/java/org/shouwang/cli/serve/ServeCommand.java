package org.shouwang.cli.serve;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and serves until it is stopped. */
@Command(
        name = "serve",
        header = "启动服务器 · Starts the server",
        mixinStandardHelpOptions = true,
        description = {"启动服务器,直到 Ctrl-C 停止。", "Starts the server and serves until Ctrl-C."})
public final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 8080;

    private final Surroundings surroundings;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "端口,默认 8080 · port; 8080 unless said otherwise")
    private int port = PORT;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "服务器的数据目录,默认 ~/.shouwang · the server's own folder")
    private @Nullable Path data;

    public ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var folder =
                data == null
                        ? Path.of(System.getProperty("user.home"), ".shouwang")
                        : data.toAbsolutePath();
        try (var server = RunningServer.start(surroundings.home(), folder, Ports.required(port))) {
            surroundings
                    .err()
                    .printf("守望在 %s · Shouwang is at %s%n", server.address(), server.address());
            var token = folder.resolve("first-run-token");
            if (token.toFile().exists()) {
                surroundings
                        .err()
                        .printf(
                                "还没有账号。首次运行口令在 %s · No account yet; the first-run token is in %s%n",
                                token, token);
            }
            server.serve();
        }
        return 0;
    }
}
