package org.shouwang.server.region;

/**
 * The places somebody may see, as a half-open range of region codes: from 140122 up to but without
 * 140123.
 *
 * <p>It is a range of text and not a list, because that is the form of row-level security that
 * stays fast.
 */
public record Scope(String from, String to) {

    /** Nobody's places: the range is empty. */
    public static final Scope NONE = new Scope("", "");

    /** The character after '9', hence behind every code that begins with a digit. */
    private static final String BEHIND_ALL = ":";

    static Scope of(RegionCode place) {
        String from = place.value();
        if (from.isEmpty()) {
            return new Scope(from, BEHIND_ALL);
        }

        int last = from.length() - 1;
        return new Scope(from, from.substring(0, last) + (char) (from.charAt(last) + 1));
    }

    public boolean contains(RegionCode place) {
        return from.compareTo(place.value()) <= 0 && place.value().compareTo(to) < 0;
    }
}
