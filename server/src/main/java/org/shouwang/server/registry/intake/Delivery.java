package org.shouwang.server.registry.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The files of one import, where they were put for its duration, with the names that their sender
 * gave them.
 */
record Delivery(Map<FileKind, Path> files, Map<FileKind, String> names) {

    Delivery {
        files = Map.copyOf(files);
        names = Map.copyOf(names);
    }

    /** In the order in which they must be read. */
    Map<FileKind, Path> inOrder() {
        return new EnumMap<>(files);
    }
}
