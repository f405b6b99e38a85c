package org.shouwang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** Cases in a file of somebody's own, which the pack does not have, or not yet. */
public final class Drafts {

    private Drafts() {}

    /** All cases of the file, to be computed by the rules of the pack. */
    public static List<Case> read(Pack pack, Path file) {
        try {
            return Packs.cases(pack, file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new BadInput(
                    new Title("读不到文件 " + file + "。", "The file " + file + " cannot be read."),
                    new Title("请检查路径和权限。", "Check its path and permissions."));
        }
    }
}
