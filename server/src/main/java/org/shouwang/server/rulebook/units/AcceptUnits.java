package org.shouwang.server.rulebook.units;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.registry.ArrangeUnits;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.stereotype.Service;

/** An officer accepts the units that the rule proposes, as they were shown. */
@Service
class AcceptUnits {

    private final DeriveUnits derive;
    private final ArrangeUnits arrange;

    AcceptUnits(DeriveUnits derive, ArrangeUnits arrange) {
        this.derive = derive;
        this.arrange = arrange;
    }

    /** The units as the officer saw them. */
    record UnitsSeen(@Nullable List<List<UUID>> units) {

        private Set<Set<UUID>> together() {
            return Optional.ofNullable(units).orElse(List.of()).stream()
                    .map(Set::copyOf)
                    .collect(Collectors.toSet());
        }
    }

    /** The event that keeps what was accepted. */
    record UnitsAccepted(UUID event) {}

    /** Runs inside a transaction. Whatever the rule says by now must be what was seen. */
    UnitsAccepted accept(
            Actor officer, HouseholdId household, String tag, UnitsSeen seen, LocalDate day) {
        var derived = derive.of(household, day);
        if (!derived.questions().isEmpty() || !together(derived).equals(seen.together())) {
            throw stale();
        }

        var accepted =
                new ArrangeUnits.Accepted(
                        day,
                        "按“" + derived.rule().zh() + "”划分救助单位",
                        derived.document() + " " + derived.article(),
                        derived.pack(),
                        derived.units().stream().map(AcceptUnits::ids).toList());
        return new UnitsAccepted(arrange.arrange(officer, household.value(), tag, accepted));
    }

    private static Set<Set<UUID>> together(DerivedUnits derived) {
        Set<Set<UUID>> units = new HashSet<>();
        derived.units().forEach(unit -> units.add(Set.copyOf(ids(unit))));
        return units;
    }

    private static List<UUID> ids(DerivedUnits.ProposedUnit unit) {
        return unit.members().stream().map(DerivedUnits.ProposedMember::person).toList();
    }

    private static Refused stale() {
        return new Refused(
                RefusalCode.STALE,
                new Title(
                        "推算结果已经变化,与您看到的不同。",
                        "The rule comes to something else than what you have seen."),
                new Title("请重新打开档案,核对后再采用。", "Open the file again, look, and accept it then."));
    }
}
