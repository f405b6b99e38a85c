package org.shouwang.cli.audit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The Merkle roots of RFC 6962 over a growing list of hashes. */
final class Roots {

    private static final int LEAF = 0;
    private static final int NODE = 1;

    private final List<Subtree> subtrees = new ArrayList<>();

    private record Subtree(int height, byte[] hash) {}

    void add(String hash) {
        var grown = new Subtree(0, joined(LEAF, HexFormat.of().parseHex(hash), new byte[0]));
        while (!subtrees.isEmpty() && subtrees.getLast().height() == grown.height()) {
            var left = subtrees.removeLast();
            grown = new Subtree(left.height() + 1, joined(NODE, left.hash(), grown.hash()));
        }
        subtrees.add(grown);
    }

    /** The root over all that was added so far. */
    String root() {
        var all = subtrees.reversed();
        if (all.isEmpty()) {
            return HexFormat.of().formatHex(Sha256.of(new byte[0]));
        }

        var root = all.getFirst().hash();
        for (var subtree : all.subList(1, all.size())) {
            root = joined(NODE, subtree.hash(), root);
        }
        return HexFormat.of().formatHex(root);
    }

    private static byte[] joined(int kind, byte[] left, byte[] right) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        bytes.writeBytes(left);
        bytes.writeBytes(right);
        return Sha256.of(bytes.toByteArray());
    }
}
