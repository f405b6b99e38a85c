package org.shouwang.server.registry;

import org.shouwang.server.region.RegionCode;

/**
 * How many households and persons of a place are on file, and how many of them are registered as
 * poor or on dibao.
 */
public record PlaceCounts(
        RegionCode place,
        long households,
        long persons,
        long registeredHouseholds,
        long registeredPersons,
        long dibaoPersons) {}
