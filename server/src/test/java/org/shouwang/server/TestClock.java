package org.shouwang.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that goes as always until a test moves it; each test class begins with the right time.
 */
public final class TestClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    TestClock() {
        this(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    private TestClock(Clock real) {
        this.real = real;
    }

    public void moveOn(Duration time) {
        ahead = ahead.plus(time);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TestClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
