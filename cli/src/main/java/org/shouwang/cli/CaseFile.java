package org.shouwang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;

/**
 * One case of a file, written as {@code FILE#NAME}; the name may be a part, and may be left out.
 */
public final class CaseFile {

    private CaseFile() {}

    /** The first case that is meant. */
    public static Case one(Pack pack, String written) {
        int hash = written.indexOf('#');
        var file = hash < 0 ? written : written.substring(0, hash);
        var name = hash < 0 ? "" : written.substring(hash + 1);
        var cases = cases(pack, Path.of(file));
        return cases.stream()
                .filter(each -> each.name().contains(name) && each.refusal().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(
                                new Title(
                                        "%s 没有名称含 \"%s\" 的案例。".formatted(file, name),
                                        "%s has no case with \"%s\" in its name."
                                                .formatted(file, name)),
                                new Title(
                                        "有:" + names(pack, cases),
                                        "There are: " + names(pack, cases))));
    }

    /** The cases of the file, or the files of the pack if it has none. */
    private static String names(Pack pack, List<Case> cases) {
        return cases.isEmpty()
                ? pack.cases().stream()
                        .map(each -> each.position().file())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : cases.stream().map(Case::name).collect(Collectors.joining("; "));
    }

    private static List<Case> cases(Pack pack, Path file) {
        if (!Files.isRegularFile(file)) {
            return pack.cases().stream()
                    .filter(each -> Path.of(each.position().file()).endsWith(file))
                    .toList();
        }

        return Drafts.read(pack, file);
    }
}
