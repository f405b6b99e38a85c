package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.region.RegionCode;

/**
 * A family to try the rules on: one of the register, one of the signed cases, or made-up persons;
 * and what is to be taken as said otherwise.
 *
 * @param household of the register
 * @param signed the name of a signed case of the pack
 * @param units for each made-up person, the position of the assistance unit
 */
record TryRequest(
        @Nullable RegionCode place,
        @Nullable LocalDate day,
        @Nullable UUID household,
        @Nullable String signed,
        @Nullable List<Integer> units,
        @Nullable List<Said> said) {

    private static final int SAID_MAX = 5_000;

    /**
     * One fact.
     *
     * @param subject the position among the subjects of this level
     * @param value as people write it; empty means that nobody was asked
     */
    record Said(@Nullable Level level, int subject, @Nullable String fact, @Nullable String value) {

        Level at() {
            return Optional.ofNullable(level).orElse(Level.PERSON);
        }

        String name() {
            return Optional.ofNullable(fact).orElse("");
        }

        String text() {
            return Optional.ofNullable(value).orElse("");
        }
    }

    void check() {
        new BrokenInput.Check()
                .that(
                        household != null || signed != null || !unitOf().isEmpty(),
                        "/units",
                        new Title("家庭没有成员。", "The family has no members."),
                        new Title("请至少添加一名成员。", "Add at least one member."))
                .that(
                        unitOf().size() <= Graph.MEMBERS_MAX,
                        "/units",
                        new Title(
                                "一户最多%d人。".formatted(Graph.MEMBERS_MAX),
                                "A family has at most " + Graph.MEMBERS_MAX + " members."),
                        new Title("请减少成员。", "Remove members."))
                .that(
                        hasNoHole(unitOf()),
                        "/units",
                        new Title("救助单位编号不连续。", "The units are not counted without a gap."),
                        new Title("单位从0起连续编号。", "Count units from 0 without a gap."))
                .that(
                        told().size() <= SAID_MAX,
                        "/said",
                        new Title("填写的事实过多。", "There are too many facts."),
                        new Title("请减少成员或事实。", "Give fewer members or facts."))
                .orThrow();
    }

    List<Integer> unitOf() {
        return Optional.ofNullable(units).orElse(List.of());
    }

    List<Said> told() {
        return Optional.ofNullable(said).orElse(List.of());
    }

    private static boolean hasNoHole(List<Integer> units) {
        int most = units.stream().mapToInt(unit -> unit).max().orElse(-1);
        return units.stream().allMatch(unit -> unit >= 0)
                && most < units.size()
                && units.stream().distinct().count() == most + 1L;
    }
}
