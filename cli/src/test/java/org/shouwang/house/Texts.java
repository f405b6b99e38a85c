package org.shouwang.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The texts of the project that people wrote. */
final class Texts {

    static final Path HOME = Path.of(System.getProperty("shouwang.home", ".."));

    private static final Set<String> NOT_OURS =
            Set.of(".git", ".idea", ".vscode", "target", "node_modules", "dist", "var");
    private static final Set<String> WRITTEN =
            Set.of(
                    "java",
                    "md",
                    "policy",
                    "yaml",
                    "yml",
                    "ts",
                    "mjs",
                    "vue",
                    "css",
                    "html",
                    "sql",
                    "sh",
                    "xml",
                    "properties");
    private static final Set<String> SCRIPTS =
            Set.of("shouwang", "run", ".editorconfig", ".gitignore");

    private static final List<Path> ALL = walk();

    private Texts() {}

    /** Paths below the root of the project. */
    static List<Path> all() {
        return ALL;
    }

    static List<Path> ending(String... endings) {
        Predicate<Path> wanted =
                file -> {
                    for (var ending : endings) {
                        if (file.toString().endsWith(ending)) {
                            return true;
                        }
                    }
                    return false;
                };
        return ALL.stream().filter(wanted).toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(HOME.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static List<Path> walk() {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(
                    HOME,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return !folder.equals(HOME)
                                            && NOT_OURS.contains(
                                                    String.valueOf(folder.getFileName()))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            var name = String.valueOf(file.getFileName());
                            var ending = name.substring(name.lastIndexOf('.') + 1);
                            if (SCRIPTS.contains(name)
                                    || (name.contains(".") && WRITTEN.contains(ending))) {
                                found.add(HOME.relativize(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!found.contains(Path.of("README.md"))) {
            throw new IllegalStateException("the project is not at " + HOME.toAbsolutePath());
        }
        return found.stream().sorted().toList();
    }
}
