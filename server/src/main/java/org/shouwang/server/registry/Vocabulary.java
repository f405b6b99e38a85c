package org.shouwang.server.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.server.Folders;
import org.springframework.stereotype.Component;

/** The words in which facts are told: the catalogues of all installed packs together, read once. */
@Component
public class Vocabulary {

    private final Path packs;
    private volatile @Nullable List<Pack> installed;
    private volatile @Nullable Catalogue catalogue;

    Vocabulary(Folders folders) {
        this.packs = folders.packs();
    }

    /** Every fact, code list and source that an installed pack knows. */
    public Catalogue catalogue() {
        var known = catalogue;
        if (known != null) {
            return known;
        }

        var read = read();
        catalogue = read;
        return read;
    }

    /** The values of a code list in its order; none where no pack has it. */
    public List<CodeList.Entry> entries(String list) {
        return Optional.ofNullable(catalogue().lists().get(list))
                .map(CodeList::entries)
                .orElse(List.of());
    }

    /** The title of a value of a code list, by its name; empty where the list does not have it. */
    public Optional<Title> title(String list, String name) {
        return entries(list).stream()
                .filter(entry -> entry.name().equals(name))
                .map(CodeList.Entry::title)
                .findFirst();
    }

    private Catalogue read() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Map<String, CodeList> lists = new LinkedHashMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        for (var pack : installed()) {
            var part = pack.catalogue();
            part.facts().forEach(facts::putIfAbsent);
            part.lists().forEach(lists::putIfAbsent);
            part.sources().forEach(source -> sources.putIfAbsent(source.name(), source));
        }
        return new Catalogue(facts, lists, new ArrayList<>(sources.values()));
    }

    /** Every pack as it lies in its folder, in the order of their names. */
    public List<Pack> installed() {
        var known = installed;
        if (known != null) {
            return known;
        }

        var read = ids().stream().map(id -> Packs.load(packs, id)).toList();
        installed = read;
        return read;
    }

    private List<String> ids() {
        try (var folders = Files.list(packs)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the packs in " + packs + " cannot be listed", unreadable);
        }
    }
}
