package org.shouwang.server.registry.intake;

import java.nio.file.Path;
import java.util.Map;
import org.shouwang.server.ShouwangServer;

/** The server in a JVM of its own, to be killed. */
final class ServerChild {

    private ServerChild() {}

    public static void main(String[] arguments) {
        ShouwangServer.start(
                Map.of(
                        "shouwang.home",
                        arguments[0],
                        "shouwang.packs",
                        Path.of(arguments[0], "packs").toString(),
                        "shouwang.data",
                        arguments[1],
                        "shouwang.database.software",
                        arguments[2],
                        "shouwang.access.second-factor",
                        "OFFERED",
                        "server.port",
                        Integer.parseInt(arguments[3])));
    }
}
