package org.shouwang.server.registry;

import org.shouwang.server.region.RegionCode;

/**
 * What a list shows of a household.
 *
 * @param number the household's number in the register (户编号)
 * @param region the village that keeps the file
 * @param head the masked name of the head; empty while no head is on file
 * @param members how many persons belong to it today
 */
public record HouseholdCard(
        HouseholdId id, String number, RegionCode region, String head, int members) {}
