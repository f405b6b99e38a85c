package org.shouwang.server.verification.connector;

import java.util.List;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into the folders and sends again what a way could not carry, without hands, until the day
 * on which an answer was due.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    static final Actor SERVICE = Actor.service("verification", RegionCode.NATION);

    private final Transactions transactions;
    private final Attempts attempts;
    private final FolderWay folders;
    private final Dispatch dispatch;

    Rounds(Transactions transactions, Attempts attempts, FolderWay folders, Dispatch dispatch) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.folders = folders;
        this.dispatch = dispatch;
    }

    /** What fails for one enquiry does not hold up the others. */
    @Scheduled(fixedDelayString = "${shouwang.verification.poll-every}")
    void run() {
        folders.collect(SERVICE);
        List<Attempts.Outgoing> due = transactions.as(SERVICE, attempts::due);
        for (var enquiry : due) {
            try {
                dispatch.send(SERVICE, enquiry.id());
            } catch (RuntimeException failed) {
                LOG.error("enquiry was not sent number={}", enquiry.number(), failed);
            }
        }
    }
}
