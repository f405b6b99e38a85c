package org.shouwang.server.registry;

import org.shouwang.policy.household.Situation;
import org.shouwang.server.region.RegionCode;

/**
 * A household with everybody whose facts can bear on its results.
 *
 * @param number the household's number in the register
 * @param region the code under which the file is kept
 * @param place where that lies on the map of the day, whose law holds
 * @param situation the household comes first among its households; others are there because they
 *     share an assistance unit with it. Ids of subjects are numbers of the register, and labels are
 *     masked
 */
public record LocatedSituation(
        HouseholdId household,
        String number,
        RegionCode region,
        RegionCode place,
        Situation situation) {}
