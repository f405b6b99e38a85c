package org.shouwang.server.registry.quality;

import org.shouwang.server.access.ReferenceDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks every place once a night. What a server that stopped left undone is done when it starts
 * again.
 */
@Component
class NightlyChecks {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyChecks.class);

    private final CheckPlace check;
    private final Nights nights;
    private final ReferenceDay reference;

    NightlyChecks(CheckPlace check, Nights nights, ReferenceDay reference) {
        this.check = check;
        this.nights = nights;
        this.reference = reference;
    }

    @Scheduled(cron = "${shouwang.quality.cron}", zone = "Asia/Shanghai")
    void run() {
        nights.begin(check.today());
        goOn();
    }

    /** In a thread of its own: a server that starts does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        if (nights.isUnderWay(check.today())) {
            Thread.ofVirtual().name("quality-resume").start(this::goOn);
        }
    }

    /** Checks the townships that this night has not reached yet. */
    void goOn() {
        var night = check.today();
        var run = nights.run(night);
        long findings = 0;
        int checked = 0;
        for (var part : nights.left(night)) {
            var summary = check.part(part, reference.day(), run);
            nights.reached(night, part, run, summary);
            findings += summary.findings();
            checked++;
        }
        nights.finish(night);
        LOG.info("data checked night={} townships={} findings={}", night, checked, findings);
    }
}
