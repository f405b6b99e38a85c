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
 * @param checkpointCron when the audit chains are signed each day, in the time of China
 * @param secondFactor whether administrators, auditors and deciders must have a second factor
 * @param confirmedFor how long a password given lets somebody take sensitive steps
 * @param codeValid how long a one-time code to set a password is valid
 * @param glassFor how long a look beyond the own area lasts
 */
@ConfigurationProperties("shouwang.access")
record AccessSettings(
        @DefaultValue("5") int failuresMax,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("12h") Duration sessionMax,
        @DefaultValue("11") int bcryptStrength,
        @DefaultValue("0 10 0 * * *") String checkpointCron,
        @DefaultValue("REQUIRED") SecondFactorDemand secondFactor,
        @DefaultValue("10m") Duration confirmedFor,
        @DefaultValue("24h") Duration codeValid,
        @DefaultValue("3h") Duration glassFor) {}
