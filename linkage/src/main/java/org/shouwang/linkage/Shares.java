package org.shouwang.linkage;

/** Counts of agreements made into shares. */
final class Shares {

    private Shares() {}

    /**
     * @param counts by {@link Agreement}; pairs that say nothing do not count
     * @param each what is added to every count, so that nothing is impossible
     */
    static double[] of(double[] counts, double each) {
        double sum = 0;
        var shares = new double[Agreement.COUNT];
        for (int level = 1; level < Agreement.COUNT; level++) {
            sum += counts[level] + each;
        }
        for (int level = 1; level < Agreement.COUNT; level++) {
            shares[level] = (counts[level] + each) / sum;
        }
        return shares;
    }

    /** These shares, as if so many pairs had been seen. */
    static double[] times(double[] shares, double pairs) {
        var counts = new double[Agreement.COUNT];
        for (int level = 1; level < Agreement.COUNT; level++) {
            counts[level] = shares[level] * pairs;
        }
        return counts;
    }
}
