package org.shouwang.policy.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;
import org.shouwang.policy.language.SourceText;

/** Loads packs from the folder that holds them. */
public final class Packs {

    private Packs() {}

    /**
     * Loads a pack and what it inherits.
     *
     * @throws PolicyProblems with every problem of every file
     */
    public static Pack load(Path packsFolder, String id) {
        var folder = new PackFolder(packsFolder, id);
        if (!folder.exists()) {
            throw new PolicyProblems(
                    List.of(
                            new Problem(
                                    id + "/pack.yaml",
                                    1,
                                    1,
                                    "",
                                    new Title(
                                            "没有名为 \"%s\" 的政策包。".formatted(id),
                                            "There is no pack \"%s\".".formatted(id)),
                                    new Title(
                                            "请核对名称:每个包是一个含 pack.yaml 的目录。",
                                            "Check the name: a pack is a folder with a"
                                                    + " pack.yaml."))));
        }

        return new PackReader(folder).read();
    }

    /**
     * Reads cases that are not, or not yet, part of the pack, to be computed by its rules.
     *
     * @param name how problems name the text
     * @throws PolicyProblems with every problem
     */
    public static List<Case> cases(Pack pack, String name, String text) {
        var problems = new Problems();
        var reader =
                new CaseReader(
                        pack.catalogue(),
                        pack.parameters().all(),
                        Set.of(),
                        Optional.of(pack.policy()),
                        problems);
        var cases = new ArrayList<Case>();
        problems.run(() ->
                Yaml.read(new SourceText(name, text))
                        .ifPresent(yaml -> cases.addAll(reader.read(yaml))));
        if (!problems.isEmpty()) {
            throw new PolicyProblems(problems.all());
        }

        return cases;
    }
}
