package org.shouwang.server.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Clocks and limits of the room.
 *
 * @param dueDays calendar days in which a department is to answer; after them a request may be
 *     reported in part
 * @param expiringDays an authorisation that ends within these days is shown as running out
 * @param authorisationDaysMax how long an authorisation holds at most
 * @param answerSizeMax bytes of one answer; a longer one is refused whole
 * @param pollEvery how often folders are looked into and failed enquiries are tried again
 * @param sweepCron when every county rechecks whom it helps, in the time of China; {@code -} never
 */
@ConfigurationProperties("shouwang.verification")
public record VerificationSettings(
        @DefaultValue("10") int dueDays,
        @DefaultValue("30") int expiringDays,
        @DefaultValue("1096") int authorisationDaysMax,
        @DefaultValue("268435456") long answerSizeMax,
        @DefaultValue("30s") Duration pollEvery,
        @DefaultValue("-") String sweepCron) {

    public VerificationSettings {
        if (dueDays < 1 || expiringDays < 0 || authorisationDaysMax < 1 || answerSizeMax < 1) {
            throw new IllegalArgumentException(
                    "shouwang.verification: due-days, authorisation-days-max and answer-size-max"
                            + " are at least 1 and expiring-days at least 0");
        }
    }
}
