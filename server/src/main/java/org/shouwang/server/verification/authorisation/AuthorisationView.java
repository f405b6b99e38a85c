package org.shouwang.server.verification.authorisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.verification.Purpose;

/**
 * An authorisation as it is told; names are masked.
 *
 * @param validTo the first moment at which it holds no longer
 */
record AuthorisationView(
        UUID id,
        UUID household,
        String householdNumber,
        UUID person,
        @Nullable PersonName personName,
        Purpose purpose,
        Title purposeTitle,
        Authorisation.Standing standing,
        LocalDate signedOn,
        Instant validFrom,
        Instant validTo,
        Capacity capacity,
        PersonName guardian,
        String guardianTie,
        String formNumber,
        String formHash,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    static AuthorisationView of(
            Authorisation one, @Nullable PersonName name, Authorisation.Standing standing) {
        return new AuthorisationView(
                one.id(),
                one.householdId(),
                one.householdNumber(),
                one.personId(),
                name,
                one.purpose(),
                one.purpose().title(),
                standing,
                one.signedOn(),
                one.validFrom(),
                one.validTo(),
                one.capacity(),
                one.guardian(),
                one.guardianTie(),
                one.formNumber(),
                one.formHash(),
                one.recordedByName(),
                one.recordedAt(),
                one.withdrawnAt());
    }
}
