package org.shouwang.server.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.server.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The packs of the settings' folder, read once at start-up.
 *
 * <p>A pack that cannot be read stops the start with every problem of every pack: law that silently
 * is not there would let households through that it protects.
 */
@Component
public class InstalledPacks {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPacks.class);
    private static final String PACK_FILE = "pack.yaml";

    private final List<Pack> packs;

    InstalledPacks(Folders folders) {
        this.packs = load(folders.packs());
        LOG.info(
                "packs installed count={} ids={}",
                packs.size(),
                packs.stream().map(Pack::id).toList());
    }

    /** All packs, those of the widest places first. */
    public List<Pack> all() {
        return packs;
    }

    public Optional<Pack> find(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static List<Pack> load(Path folder) {
        var loaded = new ArrayList<Pack>();
        var problems = new ArrayList<Problem>();
        for (var id : ids(folder)) {
            try {
                loaded.add(Packs.load(folder, id));
            } catch (PolicyProblems broken) {
                problems.addAll(broken.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyProblems(problems.stream().distinct().toList());
        }

        loaded.sort(Comparator.comparing(Pack::place).thenComparing(Pack::id));
        return List.copyOf(loaded);
    }

    private static List<String> ids(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve(PACK_FILE)))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The policy packs cannot be read from "
                            + folder
                            + "; check the setting shouwang.packs",
                    unreadable);
        }
    }
}
