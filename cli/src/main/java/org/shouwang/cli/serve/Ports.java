package org.shouwang.cli.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;

/** Finds out before the start whether a port can be listened on. */
public final class Ports {

    private static final int TRIED_MAX = 20;

    private Ports() {}

    /** This port if it is free; 0 stands for any. */
    public static int required(int port) {
        if (port == 0 || isFree(port)) {
            return port;
        }

        throw new BadInput(
                new Title("端口 %d 已被占用。".formatted(port), "Port %d is in use.".formatted(port)),
                new Title(
                        "请用 --port 换一个,例如 --port " + (port + 1) + "。",
                        "Choose another with --port, e.g. --port " + (port + 1) + "."));
    }

    /** The first free port from this one on. */
    public static int from(int port) {
        return IntStream.range(port, port + TRIED_MAX)
                .filter(Ports::isFree)
                .findFirst()
                .orElseGet(() -> required(port));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
