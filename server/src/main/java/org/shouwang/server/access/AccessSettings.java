package org.shouwang.server.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the door is.
 *
 * @param failuresMax attempts to sign in before an account is locked
 * @param lock how long it stays locked
 * @param sessionMax how long a session lives at most, however busy it is
 * @param bcryptStrength rounds of the password hash, as a power of two
 */
@ConfigurationProperties("shouwang.access")
record AccessSettings(
        @DefaultValue("5") int failuresMax,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("12h") Duration sessionMax,
        @DefaultValue("11") int bcryptStrength) {}
