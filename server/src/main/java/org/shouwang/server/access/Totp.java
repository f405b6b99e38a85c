package org.shouwang.server.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes (RFC 6238) as every authenticator app makes them: SHA-1, 30 seconds. */
final class Totp {

    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;

    private static final int NIBBLE = 0x0F;
    private static final int SIGN = 0x7FFF_FFFF;

    private Totp() {}

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a secret in one step of time. */
    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & NIBBLE;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & SIGN;
            return "%0".concat(digits + "d").formatted(number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
        }
    }
}
