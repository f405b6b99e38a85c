package org.shouwang.server.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by the time they were made (UUID version 7, RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_HIGH = 0x0FFFL;
    private static final long RANDOM_LOW = 0x3FFF_FFFF_FFFF_FFFFL;

    private Ids() {}

    public static UUID next() {
        return next(Clock.systemUTC());
    }

    /** An id of the time that this clock shows. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | VERSION | (RANDOM.nextLong() & RANDOM_HIGH);
        long low = VARIANT | (RANDOM.nextLong() & RANDOM_LOW);
        return new UUID(high, low);
    }
}
