package org.shouwang.linkage;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How well two values agree. Both are normal, neither is empty, and they are not equal. */
final class Comparison {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final LevenshteinDistance TWO_SLIPS = new LevenshteinDistance(2);
    private static final double CLOSE = 0.92;
    private static final double ALIKE = 0.82;
    private static final int TOO_SHORT = 3;
    private static final int LONG = 6;
    private static final int YEAR = 4;

    private Comparison() {}

    static Agreement of(Kind kind, String left, String right) {
        return switch (kind) {
            case TEXT -> texts(left, right);
            case DATE -> dates(left, right);
            case CODE -> codes(left, right);
        };
    }

    /** A name of three characters with one of them wrong is one slip; so is a homophone. */
    private static Agreement texts(String left, String right) {
        if (shareNoSign(left, right)) {
            return Agreement.DIFFERENT;
        }
        double likeness = LIKENESS.apply(left, right);
        if (likeness >= CLOSE || slips(left, right) == 1) {
            return Agreement.CLOSE;
        }
        return likeness >= ALIKE || contains(left, right) ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    /** Most names picked at random; asked first, because the likeness is dear. */
    private static boolean shareNoSign(String left, String right) {
        for (int i = 0; i < left.length(); i++) {
            if (right.indexOf(left.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Agreement dates(String left, String right) {
        if (slips(left, right) == 1) {
            return Agreement.CLOSE;
        }
        if (left.length() != right.length() || left.length() != YEAR + 4) {
            return slips(left, right) == 2 ? Agreement.ALIKE : Agreement.DIFFERENT;
        }
        boolean sameYear = left.startsWith(right.substring(0, YEAR));
        boolean sameDay = left.endsWith(right.substring(YEAR));
        if (sameYear && monthAndDaySwapped(left, right)) {
            return Agreement.CLOSE;
        }
        return sameYear || sameDay ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    private static boolean monthAndDaySwapped(String left, String right) {
        return left.regionMatches(YEAR, right, YEAR + 2, 2)
                && left.regionMatches(YEAR + 2, right, YEAR, 2);
    }

    private static Agreement codes(String left, String right) {
        int slips = slips(left, right);
        if (slips == 1) {
            return Agreement.CLOSE;
        }
        return slips == 2 && Math.min(left.length(), right.length()) >= LONG
                ? Agreement.ALIKE
                : Agreement.DIFFERENT;
    }

    /**
     * 1, 2, or 3 for more; two neighbours that changed places are one slip. Short words have none.
     */
    private static int slips(String left, String right) {
        if (Math.min(left.length(), right.length()) < TOO_SHORT) {
            return TOO_SHORT;
        }
        if (neighboursSwapped(left, right)) {
            return 1;
        }
        int distance = TWO_SLIPS.apply(left, right);
        return distance < 0 ? TOO_SHORT : distance;
    }

    private static boolean neighboursSwapped(String left, String right) {
        int length = left.length();
        if (length != right.length()) {
            return false;
        }
        int at = 0;
        while (left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < length
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.regionMatches(at + 2, right, at + 2, length - at - 2);
    }

    /** 太原市娄烦县 and 娄烦县. */
    private static boolean contains(String left, String right) {
        return Math.min(left.length(), right.length()) >= TOO_SHORT
                && (left.contains(right) || right.contains(left));
    }
}
