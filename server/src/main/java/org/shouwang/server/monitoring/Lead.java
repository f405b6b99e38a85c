package org.shouwang.server.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/**
 * A household that a person should look at (线索), with all the reasons at once, so that a family is
 * visited once.
 *
 * @param asOf the day the rules were asked about
 * @param dueOn the day by which it is to be settled, counted from the lead and not from the visit
 * @param version counts the changes, for {@code If-Match}
 */
public record Lead(
        LeadId id,
        HouseholdId household,
        String householdNumber,
        RegionCode region,
        LocalDate raisedOn,
        LocalDate asOf,
        LocalDate dueOn,
        List<Reason> reasons,
        Optional<Triage> triage,
        int version) {

    /**
     * A warning says that a rule is met; a question says that an unknown fact stands in the way of
     * an answer.
     */
    public enum Kind {
        WARNING,
        QUESTION
    }

    public enum State {
        OPEN,
        TRIAGED
    }

    public Lead {
        reasons = List.copyOf(reasons);
    }

    /** This lead with further reasons behind those it has. */
    Lead with(List<Reason> added) {
        var all = Stream.concat(reasons.stream(), added.stream()).toList();
        return new Lead(
                id,
                household,
                householdNumber,
                region,
                raisedOn,
                asOf,
                dueOn,
                all,
                triage,
                version);
    }

    public Kind kind() {
        return reasons.stream().anyMatch(Reason::isWarning) ? Kind.WARNING : Kind.QUESTION;
    }

    public State state() {
        return triage.isPresent() ? State.TRIAGED : State.OPEN;
    }
}
