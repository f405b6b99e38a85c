package org.shouwang.server.registry.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Checks each household as a whole, once all persons were read: exactly one head, and somebody in
 * it.
 */
record HeadCheck(
        FileKind members,
        Register register,
        Population population,
        Findings findings,
        Acceptance acceptance) {

    private static final int CHUNK = 1_000;

    void check() {
        countHeadsOnFile();
        Map<Population.Home, Complaint> refused = new LinkedHashMap<>();
        for (var home : population.homes()) {
            if (home.heads() != 1) {
                refused.put(home, MatchComplaints.heads(home.heads()));
            } else if (!home.household().known() && home.members() == 0) {
                refused.put(home, MatchComplaints.nobodyLeft());
            }
        }
        refuse(refused);
    }

    /** Heads on file count unless the delivery speaks of the same person again. */
    private void countHeadsOnFile() {
        var known =
                population.homes().stream()
                        .map(Population.Home::household)
                        .filter(Entry::known)
                        .toList();
        for (int from = 0; from < known.size(); from += CHUNK) {
            var chunk = known.subList(from, Math.min(from + CHUNK, known.size()));
            Map<UUID, Entry> byId = new HashMap<>();
            chunk.forEach(household -> byId.put(household.id(), household));
            for (var head : register.heads(byId.keySet())) {
                var household = byId.get(head.household());
                if (household != null && !population.speaksOf(head.person())) {
                    population.countHead(household);
                }
            }
        }
    }

    private void refuse(Map<Population.Home, Complaint> refused) {
        population.removeMembersOf(
                refused.keySet(),
                (person, home) ->
                        refuseMember(
                                person,
                                home.household(),
                                refused.getOrDefault(home, MatchComplaints.noHousehold())));
        refused.forEach((home, complaint) -> {
            acceptance.takeBack(home.household());
            if (home.household().line() > 0 && members == FileKind.PERSONS) {
                refuseHousehold(home.household(), complaint);
            }
        });
    }

    private void refuseMember(Entry person, Entry household, Complaint whole) {
        var complaint =
                household.line() > 0 && members == FileKind.PERSONS
                        ? MatchComplaints.householdRefused(household.number(), household.line())
                        : whole;
        findings.refuse(
                person.row(),
                Flaw.refusal(
                        members, person.line(), Column.HOUSEHOLD, household.number(), complaint));
    }

    private void refuseHousehold(Entry household, Complaint complaint) {
        findings.refuse(
                household.row(),
                Flaw.refusal(
                        FileKind.HOUSEHOLDS,
                        household.line(),
                        Column.HOUSEHOLD,
                        household.number(),
                        complaint));
        population.remove(household);
    }
}
