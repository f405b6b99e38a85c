package org.shouwang.server.access;

import org.shouwang.server.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Signs every audit chain once a day. */
@Component
@EnableScheduling
class CheckpointJob {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointJob.class);
    private static final Actor NOTARY = Actor.service("checkpoint", RegionCode.NATION);

    private final MakeCheckpoints makeCheckpoints;

    CheckpointJob(MakeCheckpoints makeCheckpoints) {
        this.makeCheckpoints = makeCheckpoints;
    }

    @Scheduled(cron = "${shouwang.access.checkpoint-cron}", zone = "Asia/Shanghai")
    void run() {
        var made = makeCheckpoints.of(NOTARY);
        LOG.info(
                "audit chains signed count={} broken={}",
                made.signed().size(),
                made.broken().size());
    }
}
