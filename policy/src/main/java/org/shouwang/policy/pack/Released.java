package org.shouwang.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;
import org.shouwang.policy.language.SourceText;

/**
 * Which packs are in force, with the hash of their text: {@code released.yaml} beside the packs. A
 * pack in force is not changed any more; another text is another pack.
 */
public final class Released {

    private static final String FILE = "released.yaml";

    private final Map<String, String> hashes;

    private Released(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /**
     * Reads the list; without one, nothing is in force yet.
     *
     * @throws PolicyProblems if it cannot be read
     */
    public static Released read(Path packsFolder) {
        var hashes = new LinkedHashMap<String, String>();
        var problems = new Problems();
        var file = packsFolder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            problems.run(() ->
                    Yaml.read(new SourceText(FILE, text(file)))
                            .ifPresent(yaml ->
                                    yaml.fields()
                                            .forEach((id, hash) -> hashes.put(id, hash.text()))));
        }
        if (!problems.isEmpty()) {
            throw new PolicyProblems(problems.all());
        }
        return new Released(hashes);
    }

    /** Whether the pack is in force. */
    public boolean has(String id) {
        return hashes.containsKey(id);
    }

    /** What is wrong if the pack is in force and its text is not the one that was released. */
    public Optional<Problem> change(Pack pack) {
        return Optional.ofNullable(hashes.get(pack.id()))
                .filter(released -> !released.equals(pack.hash()))
                .map(released -> changed(pack, released));
    }

    /**
     * Hands the pack on unchanged.
     *
     * @throws PolicyProblems if it is in force and its text has been changed
     */
    public Pack require(Pack pack) {
        change(pack)
                .ifPresent(problem -> {
                    throw new PolicyProblems(List.of(problem));
                });
        return pack;
    }

    private static Problem changed(Pack pack, String released) {
        return new Problem(
                FILE,
                1,
                1,
                pack.id() + ": " + released,
                new Title(
                        "政策包 %s 已经生效,它(或它所继承的包)的文本却改动过:登记的是 %s,现在是 %s。"
                                .formatted(pack.id(), released, pack.hash()),
                        "The pack %s is in force, but its text, or that of a pack it inherits, has"
                                        .formatted(pack.id())
                                + " been changed: %s is recorded, and it is %s."
                                        .formatted(released, pack.hash())),
                new Title(
                        "请恢复原文;要改的内容另立新包(新目录、新 id、新的起始日)。",
                        "Put the text back, and write what is to change as a new pack with a"
                                + " folder, an id and a first day of its own."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
