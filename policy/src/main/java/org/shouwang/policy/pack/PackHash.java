package org.shouwang.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of a pack: any change of any file of it, or of a pack that it inherits, changes
 * it.
 */
final class PackHash {

    private PackHash() {}

    static String of(List<PackFolder> chain) {
        var digest = sha256();
        for (var folder : chain) {
            for (var file : folder.files()) {
                add(digest, folder.name(file).getBytes(StandardCharsets.UTF_8));
                try {
                    add(digest, Files.readAllBytes(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length goes in first, so that no text can move from a name to a content unseen. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
