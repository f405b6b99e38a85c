package org.shouwang.server.registry.quality;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.quality.Doubt;
import org.shouwang.policy.quality.Weight;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/**
 * What a check found, as it is kept.
 *
 * @param about the household; of a place an id that follows from its code
 * @param subject the number of the person or grouping
 */
record Found(
        RegionCode region,
        String pack,
        String check,
        Weight weight,
        UUID about,
        Level kind,
        String subject,
        String fact,
        String value) {

    private static final String BIRTH_DATE = "birth_date";
    private static final int YEAR = 4;

    static Found in(
            RegionCode region,
            HouseholdId household,
            String pack,
            Situation situation,
            Doubt doubt) {
        var level = doubt.check().level();
        return new Found(
                region,
                pack,
                doubt.check().id(),
                doubt.check().weight(),
                household.value(),
                level,
                situation.subjects(level).get(doubt.subject()).id(),
                doubt.check().fact().name(),
                shown(doubt));
    }

    static Found of(RegionCode place, String pack, Doubt doubt) {
        return new Found(
                place,
                pack,
                doubt.check().id(),
                doubt.check().weight(),
                aboutPlace(place),
                Level.REGION,
                place.value(),
                doubt.check().fact().name(),
                doubt.value());
    }

    static UUID aboutPlace(RegionCode place) {
        return UUID.nameUUIDFromBytes(("region:" + place.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** A birth date identifies somebody almost as well as a number: only its year is kept. */
    private static String shown(Doubt doubt) {
        return doubt.check().fact().name().equals(BIRTH_DATE) && doubt.value().length() > YEAR
                ? doubt.value().substring(0, YEAR) + "-**-**"
                : doubt.value();
    }
}
