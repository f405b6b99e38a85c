package org.shouwang.server.verification.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.Purpose;

/**
 * A request as it is told (核对委托).
 *
 * @param persons everybody on it; in a list nobody
 */
record RequestView(RequestLine request, List<RequestPerson> persons) {

    /**
     * A row of the list.
     *
     * @param head the masked name of the head; empty while no head is on file
     */
    record RequestLine(
            UUID id,
            String number,
            UUID household,
            String householdNumber,
            String head,
            String place,
            Purpose purpose,
            Title purposeTitle,
            String commissionedBy,
            RequestState state,
            Readiness readiness,
            LocalDate asOf,
            Instant requestedAt,
            LocalDate dueOn,
            @Nullable UUID sweep,
            long asked,
            long answered,
            int version) {

        RequestLine headedBy(String name) {
            return new RequestLine(
                    id,
                    number,
                    household,
                    householdNumber,
                    name,
                    place,
                    purpose,
                    purposeTitle,
                    commissionedBy,
                    state,
                    readiness,
                    asOf,
                    requestedAt,
                    dueOn,
                    sweep,
                    asked,
                    answered,
                    version);
        }
    }

    /** How far a request has come. */
    enum RequestState {
        OPEN,
        REPORTED,
        CANCELLED
    }

    /**
     * A person of a request.
     *
     * @param authorisation none means that nobody is asked
     * @param heldAt since when the answers are on hold, because the authorisation was withdrawn
     */
    record RequestPerson(
            UUID id,
            @Nullable PersonName name,
            PersonRole role,
            @Nullable UUID authorisation,
            @Nullable Instant heldAt,
            List<PersonAnswer> answers) {}

    /** Why somebody is on it. */
    enum PersonRole {
        MEMBER,
        SUPPORTER
    }

    /** What came of asking about one dataset. */
    record PersonAnswer(
            String department,
            String dataset,
            AnswerState state,
            @Nullable Instant answeredAt,
            boolean late) {}
}
