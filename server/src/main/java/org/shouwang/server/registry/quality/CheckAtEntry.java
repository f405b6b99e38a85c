package org.shouwang.server.registry.quality;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.HouseholdsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Checks a household as soon as something about it was recorded, aside and one after the other: a
 * check never holds up what somebody records, and never refuses it. What is lost when the server
 * stops is checked by night.
 */
@Component
class CheckAtEntry implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAtEntry.class);
    private static final int STOP_SECONDS = 5;

    private final CheckPlace check;
    private final ReferenceDay reference;
    private final ExecutorService aside =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("quality-entry").factory());

    CheckAtEntry(CheckPlace check, ReferenceDay reference) {
        this.check = check;
        this.reference = reference;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void recorded(HouseholdsChanged changed) {
        for (var household : changed.households()) {
            aside.execute(() -> look(changed.officer().place(), household));
        }
    }

    private void look(RegionCode place, HouseholdId household) {
        try {
            check.household(place, household, reference.day());
        } catch (RuntimeException failed) {
            LOG.warn("a household could not be checked household={}", household, failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        aside.shutdownNow();
        if (!aside.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("a check did not stop in time seconds={}", STOP_SECONDS);
        }
    }
}
