package org.shouwang.server.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the platform. */
final class Sha256 {

    static final int LENGTH = 32;

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
