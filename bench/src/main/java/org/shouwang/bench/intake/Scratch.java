package org.shouwang.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder for one run, gone when the run went well; what a failed one left is kept to be looked
 * at.
 */
public final class Scratch implements AutoCloseable {

    private final Path folder;
    private boolean wentWell;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A new folder among those of the system for a while. */
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("shouwang-bench"));
    }

    public Path folder() {
        return folder;
    }

    /** Says that nobody needs to look into it. */
    public void wentWell() {
        wentWell = true;
    }

    @Override
    public void close() throws IOException {
        if (!wentWell) {
            System.err.println("运行所留文件 · what the run left is in " + folder);
            return;
        }

        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
