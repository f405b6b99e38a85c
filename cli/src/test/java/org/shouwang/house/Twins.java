package org.shouwang.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that those who use the system read, in English and in Chinese; either may be missing.
 */
record Twins(Path english, Path chinese) {

    private static final Path README = Path.of("README.md");
    private static final Path OPERATING = Path.of("docs/operating.md");
    private static final List<Path> FOLDERS =
            List.of(Path.of("docs/guide"), Path.of("docs/runbooks"));

    /** The read-me, operating, every guide and every runbook. */
    static List<Twins> all() {
        var single =
                Stream.of(
                        new Twins(README, Path.of("README.zh-CN.md")),
                        new Twins(OPERATING, Path.of("docs/operating.zh.md")));
        return Stream.concat(single, FOLDERS.stream().flatMap(Twins::in)).toList();
    }

    private static Stream<Twins> in(Path folder) {
        var chinese = folder.resolve("zh");
        return Texts.ending(".md").stream()
                .filter(file -> folder.equals(file.getParent()) || chinese.equals(file.getParent()))
                .map(Path::getFileName)
                .distinct()
                .map(name -> new Twins(folder.resolve(name), chinese.resolve(name)));
    }

    boolean areBothThere() {
        return missing().findAny().isEmpty();
    }

    /** What is still to be written, and beside what. */
    Stream<String> missing() {
        return Stream.of(english, chinese)
                .filter(file -> !Files.exists(Texts.HOME.resolve(file)))
                .map(file ->
                        file + " is missing beside " + (file.equals(english) ? chinese : english));
    }

    /** The first lines that do not lead to the other language. */
    Stream<String> unlinked() {
        return Stream.of(unlinked(english, "中文", chinese), unlinked(chinese, "English", english))
                .flatMap(List::stream);
    }

    private static List<String> unlinked(Path from, String language, Path to) {
        var wanted = "[%s](%s)".formatted(language, beside(from).relativize(to));
        return Texts.lines(from).getFirst().equals(wanted)
                ? List.of()
                : List.of(from + " does not begin with " + wanted);
    }

    private static Path beside(Path file) {
        var folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }
}
