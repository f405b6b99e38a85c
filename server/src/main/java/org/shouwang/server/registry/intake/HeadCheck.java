package org.shouwang.server.registry.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Checks each household as a whole, once all persons were read: exactly one head, and somebody in
 * it.
 */
record HeadCheck(Register register, Population population, Findings findings) {

    private static final int CHUNK = 1_000;

    void check() {
        countHeadsOnFile();
        Set<String> inhabited = new HashSet<>();
        population.members().forEach(member -> inhabited.add(member.household().number()));
        Map<String, Complaint> refused = new HashMap<>();
        for (var household : population.households()) {
            int heads = population.heads(household);
            if (heads != 1) {
                refused.put(household.number(), MatchComplaints.heads(heads));
            } else if (!household.known() && !inhabited.contains(household.number())) {
                refused.put(household.number(), MatchComplaints.nobodyLeft());
            }
        }
        refuse(refused);
    }

    /** Heads on file count unless the delivery speaks of the same person again. */
    private void countHeadsOnFile() {
        var known = population.households().stream().filter(Entry::known).toList();
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

    private void refuse(Map<String, Complaint> refused) {
        List<Population.Member> members = population.membersOf(refused.keySet());
        refused.forEach((number, complaint) ->
                population
                        .household(number)
                        .filter(household -> household.line() > 0)
                        .ifPresent(household -> refuseHousehold(household, complaint)));
        for (var member : members) {
            var household = member.household();
            var complaint =
                    household.line() > 0
                            ? MatchComplaints.householdRefused(household.number(), household.line())
                            : refused.getOrDefault(
                                    household.number(), MatchComplaints.noHousehold());
            findings.refuse(
                    member.person().row(),
                    Flaw.refusal(
                            FileKind.PERSONS,
                            member.person().line(),
                            Column.HOUSEHOLD,
                            household.number(),
                            complaint));
            population.refusePerson(member.person().number());
        }
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
