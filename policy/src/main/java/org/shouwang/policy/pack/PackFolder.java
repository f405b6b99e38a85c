package org.shouwang.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.language.SourceText;

/**
 * The folder of one pack. Its files are read in the order of their names, so that the same pack is
 * always the same.
 */
record PackFolder(Path packs, String id) {

    private Path path() {
        return packs.resolve(id);
    }

    boolean exists() {
        return Files.isRegularFile(path().resolve("pack.yaml"));
    }

    /** A YAML file, if the pack has it. */
    Optional<Yaml> yaml(String name) {
        var file = path().resolve(name);
        return Files.isRegularFile(file) ? Yaml.read(text(file)) : Optional.empty();
    }

    List<SourceText> texts(String folder, String ending) {
        return files(path().resolve(folder))
                .filter(file -> file.toString().endsWith(ending))
                .map(this::text)
                .toList();
    }

    /** Every file of the pack, for its hash. */
    List<Path> files() {
        return files(path()).toList();
    }

    /** The name of a file as problems show it: below the folder of all packs, with slashes. */
    String name(Path file) {
        return packs.relativize(file).toString().replace('\\', '/');
    }

    private SourceText text(Path file) {
        try {
            return new SourceText(name(file), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }

        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
