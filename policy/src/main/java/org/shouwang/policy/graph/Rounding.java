package org.shouwang.policy.graph;

/** How a fraction becomes whole. It is always written in the policy, never assumed. */
public enum Rounding {
    /** Towards minus infinity (向下取整): 2.5 to 2, -2.5 to -3. */
    DOWN,
    /** Towards plus infinity (向上取整): 2.1 to 3, -2.9 to -2. */
    UP,
    /** To the nearest, a half away from zero (四舍五入): 2.5 to 3, -2.5 to -3. */
    HALF_UP;

    /** {@code numerator / denominator}, made whole. The denominator is positive. */
    public long divide(long numerator, long denominator) {
        long floor = Math.floorDiv(numerator, denominator);
        long rest = numerator - floor * denominator;
        return switch (this) {
            case DOWN -> floor;
            case UP -> rest == 0 ? floor : floor + 1;
            case HALF_UP -> isAtLeastHalf(rest, denominator, numerator >= 0) ? floor + 1 : floor;
        };
    }

    /** Compares with {@code denominator - rest} so that doubling the rest cannot overflow. */
    private static boolean isAtLeastHalf(long rest, long denominator, boolean positive) {
        long toNext = denominator - rest;
        return positive ? rest >= toNext : rest > toNext;
    }
}
