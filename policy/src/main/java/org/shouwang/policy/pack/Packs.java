package org.shouwang.policy.pack;

import java.nio.file.Path;
import java.util.List;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;

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
}
