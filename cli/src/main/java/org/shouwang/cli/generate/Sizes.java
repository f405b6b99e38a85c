package org.shouwang.cli.generate;

import java.util.Arrays;

/** How many persons each household has, so that they add up to the published total. */
final class Sizes {

    static final int SIZE_MAX = 7;

    /**
     * Per mille of households with 1, 2, … persons where a household has about 2.8 and about 2.4
     * persons.
     */
    private static final int[] LARGER = {170, 330, 220, 160, 80, 30, 10};

    private static final int[] SMALLER = {255, 375, 210, 105, 38, 13, 4};

    private static final double LARGER_FROM = 2.55;

    private Sizes() {}

    static int[] of(int households, int persons, Dice dice) {
        int[] shares = (double) persons / households > LARGER_FROM ? LARGER : SMALLER;
        int[] sizes = new int[households];
        Arrays.setAll(sizes, i -> draw(shares, dice));
        settle(sizes, persons - Arrays.stream(sizes).sum(), dice);
        return sizes;
    }

    private static int draw(int[] shares, Dice dice) {
        int left = dice.below(Arrays.stream(shares).sum());
        int size = 1;
        while (left >= shares[size - 1]) {
            left -= shares[size - 1];
            size++;
        }
        return size;
    }

    /** Adds or takes single persons here and there until the total is right. */
    private static void settle(int[] sizes, int missing, Dice dice) {
        int left = missing;
        while (left != 0) {
            int household = dice.below(sizes.length);
            int step = Integer.signum(left);
            int size = sizes[household] + step;
            if (size >= 1 && size <= SIZE_MAX) {
                sizes[household] = size;
                left -= step;
            }
        }
    }
}
