package org.shouwang.server.region;

/** A place with its name (行政区). */
public record Region(RegionCode code, String name, RegionLevel level) {

    /** The whole country, which no list of places contains. */
    public static final Region NATION = new Region(RegionCode.NATION, "全国", RegionLevel.NATION);
}
