package org.shouwang.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The binaries of PostgreSQL, unpacked once from the jar for this kind of processor. */
final class PgSoftware {

    private static final String VERSION = "18.6";
    private static final int EXECUTABLE = 0100;

    private PgSoftware() {}

    /**
     * The folder with {@code bin} in it. Unpacking is all or nothing: a killed one is simply done
     * again.
     */
    static Path unpackedIn(Path software) throws IOException {
        var folder = software.resolve("postgres-" + VERSION + "-" + architecture());
        if (Files.isDirectory(folder)) {
            return folder;
        }

        Files.createDirectories(software);
        var unfinished = Files.createTempDirectory(software, "unpacking");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(unfinished);
        moveIntoPlace(unfinished, folder);
        return folder;
    }

    private static void moveIntoPlace(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder);
        } catch (AtomicMoveNotSupportedException impossible) {
            throw impossible;
        } catch (FileSystemException somebodyWasFaster) {
            if (!Files.isDirectory(folder)) {
                throw somebodyWasFaster;
            }
            Folder.delete(unfinished);
        }
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default ->
                    throw new DatabaseFailure(
                            "no PostgreSQL is included for the processor "
                                    + name
                                    + "; name an external one by shouwang.database.url");
        };
    }

    private static void unpack(Path folder) throws IOException {
        var resource = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream packed = PgSoftware.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new DatabaseFailure(resource + " is not on the class path");
            }
            var tar =
                    new TarArchiveInputStream(
                            new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }

        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }

        Files.copy(content, target);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
