package org.shouwang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** The packs below the folder of packs, by name. */
public final class PackNames {

    private final Path folder;

    public PackNames(Surroundings surroundings) {
        this.folder = surroundings.packs();
    }

    /** All names, in alphabetical order. */
    public List<String> all() {
        try (var folders = Files.list(folder)) {
            return folders.filter(pack -> Files.isRegularFile(pack.resolve("pack.yaml")))
                    .map(pack -> String.valueOf(pack.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Loads a pack; a name that is none is answered with the nearest one. */
    public Pack load(String name) {
        if (all().contains(name)) {
            return Packs.load(folder, name);
        }

        var nearest = NearestName.of(name, all());
        var list = String.join(", ", all());
        throw new BadInput(
                new Title(
                        "没有名为 %s 的政策包。".formatted(name),
                        "There is no pack called %s.".formatted(name)),
                new Title(
                        nearest.map("是不是 %s?"::formatted).orElse("") + "现有:" + list,
                        nearest.map("Did you mean %s? "::formatted).orElse("")
                                + "There are: "
                                + list));
    }
}
