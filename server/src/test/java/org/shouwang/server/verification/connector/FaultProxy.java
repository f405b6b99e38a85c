package org.shouwang.server.verification.connector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between the server and a department and does to their talk what a bad line does. One
 * request a connection; whatever the department says is held until it is whole, and then spoilt.
 */
final class FaultProxy implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final int REQUEST_MAX = 1 << 16;
    private static final long LATE_MILLIS = 1_500;

    private final InetSocketAddress department;
    private final ServerSocket listening;
    private volatile LineFault fault = LineFault.NONE;

    /** What a line can do. */
    enum LineFault {
        NONE,
        LATENCY,
        SLOW_CLOSE,
        RESET,
        HALF,
        FLIP,
        GARBAGE,
        DUPLICATE,
        NEVER
    }

    FaultProxy(InetSocketAddress department) throws IOException {
        this.department = department;
        this.listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("fault-proxy").start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void suffer(LineFault next) {
        fault = next;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        var now = fault;
        try (client) {
            var request = request(client);
            if (now == LineFault.NEVER) {
                pause();
                return;
            }

            var answer = answer(request);
            if (now == LineFault.DUPLICATE) {
                answer = answer(request);
            }
            write(client, answer, now);
        } catch (IOException gone) {
            // The other side gave up, which is what a fault is for.
        }
    }

    private static void write(Socket client, byte[] answer, LineFault now) throws IOException {
        var out = client.getOutputStream();
        switch (now) {
            case NONE, DUPLICATE, NEVER -> out.write(answer);
            case LATENCY -> {
                pause();
                out.write(answer);
            }
            case SLOW_CLOSE -> {
                out.write(answer);
                out.flush();
                pause();
            }
            case RESET -> {
                out.write(Arrays.copyOf(answer, 20));
                client.setSoLinger(true, 0);
            }
            case HALF -> out.write(Arrays.copyOf(answer, answer.length - body(answer) / 2));
            case FLIP -> {
                var flipped = answer.clone();
                flipped[answer.length - body(answer) / 2] ^= 1;
                out.write(flipped);
            }
            case GARBAGE ->
                    out.write(
                            "\u0000\u0001 this is not what was asked for\n"
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How long what follows the head is. */
    private static int body(byte[] answer) {
        return answer.length
                - new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n")
                - 4;
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LATE_MILLIS));
    }

    private byte[] answer(byte[] request) throws IOException {
        try (var socket = new Socket(department.getAddress(), department.getPort())) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return socket.getInputStream().readAllBytes();
        }
    }

    /** Head and body, as long as the head says. */
    private static byte[] request(Socket client) throws IOException {
        var in = client.getInputStream();
        var bytes = new byte[REQUEST_MAX];
        int length = 0;
        while (!isWhole(bytes, length)) {
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                throw new IOException("the request ended early");
            }
            length += read;
        }
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isWhole(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        if (head < 0) {
            return false;
        }

        var said = java.util.regex.Pattern.compile("(?i)content-length: *([0-9]+)").matcher(text);
        return !said.find() || length >= head + 4 + Integer.parseInt(said.group(1));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
