package org.shouwang.server.verification.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.verification.HouseholdComparison;
import org.shouwang.policy.verification.VerificationText;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.rulebook.PacksInForce;
import org.springframework.stereotype.Component;

/** By what households are compared: the rules and tolerances of a place on a day. */
@Component
public class ComparisonLaw {

    private static final int KEPT_MAX = 500;

    private final PacksInForce packs;
    private final Map<Key, HouseholdComparison> kept = new ConcurrentHashMap<>();

    ComparisonLaw(PacksInForce packs) {
        this.packs = packs;
    }

    private record Key(String pack, String hash, RegionCode place, LocalDate day) {}

    /** What is asked there, and how it is compared. */
    public VerificationText text(RegionCode place, LocalDate day) {
        return pack(place, day).verification();
    }

    /** The pack of the narrowest place that says anything about verification. */
    public Pack pack(RegionCode place, LocalDate day) {
        return packs.at(place, day).reversed().stream()
                .filter(pack -> !pack.verification().datasets().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new Refused(
                                RefusalCode.NO_LAW,
                                new Title(
                                        "该地该日没有核对的部门和数据项。",
                                        "No pack says what is verified there on that day."),
                                new Title("请由政策管理人员在政策包中写明。", "Ask the policy officers.")));
    }

    /**
     * A number that the room itself goes by, as it stands in the county on that day; the narrowest
     * pack that sets it is believed.
     */
    public long number(String name, RegionCode place, LocalDate day) {
        return packs.at(place, day).reversed().stream()
                .flatMap(pack -> pack.parameters().all().stream())
                .filter(number -> number.name().equals(name))
                .flatMap(number -> number.on(place.value(), day).stream())
                .filter(value -> value.value().isKnown())
                .findFirst()
                .orElseThrow(() ->
                        new Refused(
                                RefusalCode.NO_LAW,
                                new Title(
                                        "该地该日没有“%s”这一数值。".formatted(name),
                                        "The number %s is not set there and then.".formatted(name)),
                                new Title("请由政策管理人员在政策包中写明。", "Ask the policy officers.")))
                .value()
                .low();
    }

    /** Made once for a place, a day and a version of the pack. */
    HouseholdComparison comparison(Pack pack, RegionCode place, LocalDate day) {
        if (kept.size() > KEPT_MAX) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Key(pack.id(), pack.hash(), place, day), key -> made(pack, place, day));
    }

    private static HouseholdComparison made(Pack pack, RegionCode place, LocalDate day) {
        try {
            return pack.comparison(place.value(), day);
        } catch (NoLawInForce hole) {
            throw new Refused(RefusalCode.NO_LAW, hole.text());
        }
    }
}
