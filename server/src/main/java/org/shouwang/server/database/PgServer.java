package org.shouwang.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL in a folder of ours, running as long as this process and not longer.
 *
 * <p>It writes to the disk before it answers. It stops when it is closed, and also when this JVM is
 * killed: the system signals it when the thread that started it is gone, whatever the reason. The
 * next start finds no orphan.
 */
public final class PgServer implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);
    private static final Duration STALE_MAX = Duration.ofSeconds(15);
    private static final long LOG_BYTES_MAX = 10_000_000;
    private static final int CONNECTIONS_MAX = 50;

    private final PgProcess process;
    private final FileLock lock;
    private final Address address;

    private PgServer(PgProcess process, FileLock lock, Address address) {
        this.process = process;
        this.lock = lock;
        this.address = address;
    }

    /**
     * Starts what lies in this folder, or makes it. {@code durable} is false only where the data
     * may be lost.
     */
    public static PgServer start(Path home, Path software, boolean durable) {
        var folder = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            try {
                return start(folder, software.toAbsolutePath().normalize(), durable, lock);
            } catch (IOException | InterruptedException | RuntimeException failed) {
                lock.channel().close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new DatabaseFailure(
                    "the database in " + folder + " could not be started: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("interrupted while the database started", interrupted);
        }
    }

    private static PgServer start(Path folder, Path software, boolean durable, FileLock lock)
            throws IOException, InterruptedException {
        var command = PgCommand.in(PgSoftware.unpackedIn(software));
        var cluster = PgCluster.in(folder, command);
        rotate(cluster.log());

        var port = freePort();
        var process =
                startRetrying(
                        command.tied("postgres", arguments(cluster, port, durable)), cluster, port);
        try {
            var url = PgRoles.prepare(cluster, port);
            var address =
                    Address.of(url, cluster.passwords().owner(), cluster.passwords().application());
            return new PgServer(process, lock, address);
        } catch (RuntimeException failed) {
            process.stop(STOP_MAX);
            throw failed;
        }
    }

    Address address() {
        return address;
    }

    /** Stops at once and in order: what was committed is on the disk. */
    @Override
    public void close() {
        process.stop(STOP_MAX);
        try {
            lock.channel().close();
        } catch (IOException failed) {
            throw new DatabaseFailure(
                    "the lock of the data folder could not be given back", failed);
        }
    }

    /**
     * After a kill -9 the old process may take some seconds to be gone, and holds its lock file
     * until then.
     */
    private static PgProcess startRetrying(List<String> command, PgCluster cluster, int port)
            throws InterruptedException {
        var until = System.nanoTime() + STALE_MAX.toNanos();
        while (true) {
            var process = PgProcess.start(command, cluster.log());
            if (process.awaitReady(() -> PgRoles.answers(cluster, port), START_MAX)) {
                return process;
            }
            process.stop(STOP_MAX);
            if (System.nanoTime() > until) {
                throw new DatabaseFailure(
                        "PostgreSQL did not start; see the end of " + cluster.log());
            }
            Thread.sleep(500);
        }
    }

    /**
     * Only on loopback and without a socket file. Errors are logged without the values that caused
     * them.
     */
    private static List<String> arguments(PgCluster cluster, int port, boolean durable) {
        var durability = durable ? "on" : "off";
        return List.of(
                "-D", cluster.folder().toString(),
                "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "fsync=" + durability,
                "-c", "synchronous_commit=" + durability,
                "-c", "full_page_writes=" + durability,
                "-c", "max_connections=" + CONNECTIONS_MAX,
                "-c", "shared_buffers=512MB",
                "-c", "work_mem=16MB",
                "-c", "temp_buffers=192MB",
                "-c", "max_wal_size=4GB",
                "-c", "wal_buffers=32MB",
                "-c", "wal_init_zero=off",
                "-c", "jit=off",
                "-c", "timezone=UTC",
                "-c", "lc_messages=C",
                "-c", "log_error_verbosity=terse",
                "-c", "log_parameter_max_length=0",
                "-c", "log_parameter_max_length_on_error=0");
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException inThisJvm) {
            // The same answer as for another process.
        }

        channel.close();
        throw new DatabaseFailure(
                "another Shouwang is using "
                        + folder
                        + "; stop it first, or choose another folder by shouwang.data");
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(
                    log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
