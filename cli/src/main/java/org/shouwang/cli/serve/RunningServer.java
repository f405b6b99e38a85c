package org.shouwang.cli.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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
        Map<String, Object> settings = new HashMap<>();
        settings.put("shouwang.home", home.toString());
        settings.put("shouwang.data", data.toString());
        settings.put("shouwang.packs", home.resolve("packs").toString());
        settings.put("shouwang.web", home.resolve("web/dist").toString());
        settings.put("server.port", port);
        return new RunningServer(ShouwangServer.start(settings));
    }

    /**
     * The same, with its log in a file, so that the terminal is free for what people want to read.
     */
    public static RunningServer startQuietly(Path home, Path data, int port, Path log) {
        System.setProperty("logging.file.name", log.toString());
        System.setProperty("logging.console.enabled", "false");
        return start(home, data, port);
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
