package org.shouwang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands as somebody at a terminal does, and shows what that person sees. */
public record Terminal(Path home) {

    /** What came of a command. */
    public record Seen(int code, String out, String err) {

        /** The last line of the results. */
        public String lastLine() {
            var lines = out.strip().lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    /** At the root of the project. */
    public static Terminal atHome() {
        return new Terminal(Path.of(System.getProperty("shouwang.home", "..")));
    }

    /** At a copy of the packs, whose texts a test may spoil. */
    public static Terminal atCopyOfPacks(Path folder) {
        var packs = atHome().home().resolve("packs");
        try (var files = Files.walk(packs)) {
            for (var file : files.toList()) {
                var copy = folder.resolve("packs").resolve(packs.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Terminal(folder);
    }

    public Seen run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Shouwang.command(new Surroundings(home, stream(out), stream(err)))
                        .execute(arguments);
        return new Seen(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Replaces a text in a file below the home by another one. */
    public void spoil(String file, String text, String by) {
        var path = home.resolve(file);
        try {
            var before = Files.readString(path);
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not contain " + text);
            }
            Files.writeString(path, before.replace(text, by));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
