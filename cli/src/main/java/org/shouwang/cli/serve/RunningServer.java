package org.shouwang.cli.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.ShouwangServer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A server in this process. Everything else goes through its HTTP address. */
public final class RunningServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @param home the root of the project
     * @param data the folder that the server owns
     * @param port to listen on; 0 is any free one
     */
    public static RunningServer start(Path home, Path data, int port) {
        return start(home, data, port, Map.of());
    }

    private static RunningServer start(
            Path home, Path data, int port, Map<String, Object> further) {
        Map<String, Object> settings = new HashMap<>(further);
        settings.put("shouwang.home", home.toString());
        settings.put("shouwang.data", data.toString());
        settings.put("shouwang.packs", home.resolve("packs").toString());
        settings.put("shouwang.web", home.resolve("web/dist").toString());
        settings.put("server.port", port);
        try {
            return new RunningServer(ShouwangServer.start(settings));
        } catch (RuntimeException failure) {
            throw didNotStart(failure);
        }
    }

    /**
     * Starts it on a county that shows the past, with its log in a file, so that the terminal is
     * free for what people want to read. Visitors need no second factor.
     *
     * @param day the day as of which facts and law are read
     */
    public static RunningServer startQuietly(
            Path home, Path data, int port, Path log, LocalDate day) {
        System.setProperty("logging.file.name", log.toString());
        System.setProperty("logging.console.enabled", "false");
        return start(
                home,
                data,
                port,
                Map.of("shouwang.day", day, "shouwang.access.second-factor", "OFFERED"));
    }

    /** What the server itself says about it is for the operator; anything else is our fault. */
    private static RuntimeException didNotStart(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getPackageName().startsWith("org.shouwang.server")) {
                var said = String.valueOf(cause.getMessage());
                return new BadInput(
                        new Title("服务器没有启动。", "The server did not start."), new Title(said, said));
            }
        }
        return failure;
    }

    public URI address() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits until somebody stops the process. */
    public void serve() throws InterruptedException {
        var forever = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                forever.countDown();
            }
        });
        forever.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
