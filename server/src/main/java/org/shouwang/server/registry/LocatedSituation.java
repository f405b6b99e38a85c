package org.shouwang.server.registry;

import org.shouwang.policy.household.Situation;
import org.shouwang.server.region.RegionCode;

/**
 * A household with everybody whose facts can bear on its results.
 *
 * @param number the household's number in the register
 * @param region the village that keeps the file
 * @param situation the household comes first among its households; others are there because they
 *     share an assistance unit with it. Ids of subjects are numbers of the register, and labels are
 *     masked
 */
public record LocatedSituation(
        HouseholdId household, String number, RegionCode region, Situation situation) {}
