package org.shouwang.server.registry.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the data are checked.
 *
 * @param cron when every place is checked, in the time of China; {@code -} never
 * @param exemptionDaysMax how long an exemption holds at most
 */
@ConfigurationProperties("shouwang.quality")
record QualitySettings(
        @DefaultValue("0 30 1 * * *") String cron, @DefaultValue("731") int exemptionDaysMax) {}
