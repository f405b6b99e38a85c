package org.shouwang.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/** Opens sensitive details to somebody who says why. The reason is recorded first. */
@Service
public class Reveals {

    private static final Duration SHOWN = Duration.ofMinutes(5);
    private static final int REASON_MIN = 4;
    private static final int REASON_MAX = 200;

    private final Audit audit;
    private final Clock clock;

    Reveals(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** A reveal that is on record; only this service makes one. */
    public static final class Opened {

        private final Instant until;

        private Opened(Instant until) {
            this.until = until;
        }

        /** Until when a screen may show it. */
        public Instant until() {
            return until;
        }

        String show(String plain) {
            return plain;
        }
    }

    /** Must run inside {@link Transactions#as}, with the reading itself. */
    public Opened open(
            Actor reader, RegionCode region, String kind, String id, String field, String reason) {
        audit.record(
                reader,
                region,
                kind + ".reveal",
                kind,
                id,
                Map.of("field", field, "reason", reason.strip()));
        return new Opened(clock.instant().plus(SHOWN));
    }

    /** What a reason must be, before anything is looked up. */
    public static BrokenInput.Check check(BrokenInput.Check check, String reason) {
        int length = reason.strip().length();
        return check.that(
                length >= REASON_MIN && length <= REASON_MAX,
                "/reason",
                new Title(
                        "事由应有 " + REASON_MIN + " 至 " + REASON_MAX + " 个字",
                        "the reason has from " + REASON_MIN + " to " + REASON_MAX + " characters"),
                new Title(
                        "请写明办理哪件事需要查看,例如:核对身份证原件。",
                        "Say for which task it is needed, such as checking the card."));
    }
}
