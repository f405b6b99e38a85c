package org.shouwang.server.access;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The Merkle tree of RFC 6962 over the hashes of a chain. It keeps one node for each full subtree,
 * so that a chain of any length is walked once and never held.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final Deque<Subtree> right = new ArrayDeque<>();
    private long size;

    /** A full subtree of two to the power of its height. */
    private record Subtree(int height, Hash hash) {}

    void add(Hash record) {
        size++;
        var grown = new Subtree(0, Hash.of(joined(LEAF, record)));
        while (!right.isEmpty() && right.element().height() == grown.height()) {
            var left = right.remove();
            grown =
                    new Subtree(
                            left.height() + 1, Hash.of(joined(NODE, left.hash(), grown.hash())));
        }
        right.push(grown);
    }

    long size() {
        return size;
    }

    /** The root over all that was added so far; the tree may grow on. */
    Hash root() {
        var subtrees = right.iterator();
        if (!subtrees.hasNext()) {
            return Hash.of(new byte[0]);
        }

        var root = subtrees.next().hash();
        while (subtrees.hasNext()) {
            root = Hash.of(joined(NODE, subtrees.next().hash(), root));
        }
        return root;
    }

    private static byte[] joined(byte kind, Hash... hashes) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        for (var hash : hashes) {
            bytes.writeBytes(hash.bytes());
        }
        return bytes.toByteArray();
    }
}
