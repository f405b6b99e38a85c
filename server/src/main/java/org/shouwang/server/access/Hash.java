package org.shouwang.server.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, the one hash of the platform. */
public record Hash(String hex) {

    static final int BYTES = 32;

    /** What stands where there is nothing before. */
    static final Hash NOTHING = new Hash("00".repeat(BYTES));

    /** The hash of some content. */
    public static Hash of(byte[] content) {
        try {
            return stored(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A hash as the database keeps it. */
    static Hash stored(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
