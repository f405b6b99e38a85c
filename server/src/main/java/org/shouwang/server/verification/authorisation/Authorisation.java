package org.shouwang.server.verification.authorisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.verification.Purpose;

/** A person's permission to ask departments about them (核对授权), as it is on file. */
record Authorisation(
        UUID id,
        String region,
        UUID householdId,
        String householdNumber,
        UUID personId,
        Purpose purpose,
        LocalDate signedOn,
        Instant validFrom,
        Instant validTo,
        Capacity capacity,
        PersonName guardian,
        String guardianTie,
        String formNumber,
        String formHash,
        String recordedByName,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    /** Where an authorisation stands at a moment. */
    enum Standing {
        LIVE,
        SOON,
        NOT_YET,
        EXPIRED,
        WITHDRAWN
    }

    /** Whether it holds then: from its first moment up to, and without, its end. */
    boolean isLiveAt(Instant moment) {
        return withdrawnAt == null && !moment.isBefore(validFrom) && moment.isBefore(validTo);
    }

    Standing standingAt(Instant moment, Instant soon) {
        if (withdrawal().isPresent()) {
            return Standing.WITHDRAWN;
        }
        if (moment.isBefore(validFrom)) {
            return Standing.NOT_YET;
        }
        if (!isLiveAt(moment)) {
            return Standing.EXPIRED;
        }

        return validTo.isAfter(soon) ? Standing.LIVE : Standing.SOON;
    }

    Optional<Instant> withdrawal() {
        return Optional.ofNullable(withdrawnAt);
    }
}
