package org.shouwang.server.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Clocks of the room.
 *
 * @param decideDays calendar days to decide on a proposal that no lead stands behind; with a lead,
 *     the lead's clock runs on
 */
@ConfigurationProperties("shouwang.casework")
record CaseworkSettings(@DefaultValue("15") int decideDays) {

    CaseworkSettings {
        if (decideDays < 1) {
            throw new IllegalArgumentException(
                    "shouwang.casework.decide-days must be at least 1, but it is " + decideDays);
        }
    }
}
