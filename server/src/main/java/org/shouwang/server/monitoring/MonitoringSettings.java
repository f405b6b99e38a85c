package org.shouwang.server.monitoring;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Clocks of the room.
 *
 * @param dueDays calendar days from a lead to its settlement; local practice under 国开发〔2020〕6号 is
 *     at most 15
 * @param soonDays a lead this close to its due date is shown as due soon
 */
@ConfigurationProperties("shouwang.monitoring")
public record MonitoringSettings(@DefaultValue("15") int dueDays, @DefaultValue("3") int soonDays) {

    public MonitoringSettings {
        if (dueDays < 1 || soonDays < 0 || soonDays > dueDays) {
            throw new IllegalArgumentException(
                    "shouwang.monitoring: due-days must be at least 1 and soon-days from 0"
                            + " to due-days, but they are "
                            + dueDays
                            + " and "
                            + soonDays);
        }
    }

    LocalDate dueOn(LocalDate raisedOn) {
        return raisedOn.plusDays(dueDays);
    }

    /** The last day that counts as soon. */
    public LocalDate soonUntil(LocalDate today) {
        return today.plusDays(soonDays);
    }
}
