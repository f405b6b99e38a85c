package org.shouwang.server.registry.intake;

import java.util.UUID;

/**
 * A person or a grouping that a delivery speaks of, either on file already or new with it.
 *
 * @param line where the delivery introduces it; 0 if it does not and it is only on file
 * @param row the position of that row below the header
 */
record Entry(UUID id, String number, String region, boolean known, long line, int row) {

    private static final int COUNTY_DIGITS = 6;

    String county() {
        return county(region);
    }

    static String county(String region) {
        return region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
    }
}
