package org.shouwang.server.access;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;

/** Secrets in letters that people can type (RFC 4648, without padding). */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** So many random letters, each worth five bits. */
    static String random(int letters) {
        var text = new StringBuilder();
        for (int letter = 0; letter < letters; letter++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS) | (LETTERS.indexOf(text.charAt(i)) & MASK);
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
