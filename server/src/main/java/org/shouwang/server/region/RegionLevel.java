package org.shouwang.server.region;

/** How far down the tree a place is (行政区划级别), told by the length of its code. */
public enum RegionLevel {
    NATION(0),
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    RegionLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits the code of such a place has. */
    public int digits() {
        return digits;
    }
}
