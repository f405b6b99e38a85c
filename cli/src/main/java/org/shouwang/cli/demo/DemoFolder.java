package org.shouwang.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Json;
import org.shouwang.policy.catalogue.Title;
import tools.jackson.databind.JsonNode;

/**
 * The folder in which one demo keeps everything. One process uses it at a time, and only a folder
 * of a demo is emptied.
 */
final class DemoFolder implements AutoCloseable {

    private static final String MARK = "shouwang-demo";
    private static final String LOADED = "loaded.json";
    private static final String ACCOUNTS = "demo-accounts.json";

    private final Path folder;
    private final FileChannel channel;

    private DemoFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for this process until it is closed. */
    static DemoFolder take(Path folder) {
        try {
            if (!isOurs(folder)) {
                throw new BadInput(
                        new Title(
                                "目录 %s 里有别的内容,不是演示目录。".formatted(folder),
                                "The folder %s holds something else and is not a demo's."
                                        .formatted(folder)),
                        new Title("请用 --data 指定一个空目录。", "Name an empty folder with --data."));
            }

            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve(MARK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new BadInput(
                        new Title(
                                "另一个演示正在使用目录 %s。".formatted(folder),
                                "Another demo is using the folder %s.".formatted(folder)),
                        new Title(
                                "请先停止它,或用 --data 另选目录。",
                                "Stop it first, or choose another folder with --data."));
            }
            return new DemoFolder(folder, channel);
        } catch (IOException failure) {
            throw new BadInput(
                    new Title(
                            "目录 %s 不能写入。".formatted(folder),
                            "The folder %s cannot be written.".formatted(folder)),
                    new Title(
                            "请检查权限,或用 --data 另选目录。",
                            "Check its permissions, or choose another with --data."));
        }
    }

    /** The folder that the server owns. */
    Path server() {
        return folder.resolve("server");
    }

    /** Where the invented people are written. */
    Path people() {
        return folder.resolve("people");
    }

    /** What was noted when loading was complete; nothing if it never was. */
    Optional<JsonNode> loaded() {
        try {
            var file = folder.resolve(LOADED);
            return Files.exists(file)
                    ? Optional.of(Json.read(Files.readString(file)))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void noteLoaded(Object note) {
        write(LOADED, note);
    }

    /** Who can sign in, for programs that show the demo, such as the browser tests. */
    void noteAccounts(Object accounts) {
        write(ACCOUNTS, accounts);
    }

    private void write(String file, Object note) {
        try {
            Files.writeString(folder.resolve(file), Json.line(note));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes what a demo left here, whole or half. */
    void empty() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder) && !file.equals(folder.resolve(MARK)))
                    .forEach(DemoFolder::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return true;
        }

        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
