package org.shouwang.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Loads packs from the folder that holds them. */
public final class Packs {

    private Packs() {}

    /**
     * Loads a pack and what it inherits.
     *
     * @throws org.shouwang.policy.language.PolicyProblems with every problem of every file
     */
    public static Pack load(Path packsFolder, String id) {
        if (Files.exists(packsFolder)) {
            throw new UnsupportedOperationException(packsFolder + id);
        }
        throw new IllegalArgumentException("there is no folder " + packsFolder);
    }
}
