package org.shouwang.server.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a place (行政区划代码): 2, 4, 6, 9 or 12 digits, each place's code beginning with that of
 * the place above it. The nation has the empty code.
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    public static final RegionCode NATION = new RegionCode("");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a region code has 2, 4, 6, 9 or 12 digits, not '" + value + "'");
        }
    }

    /** The code in this text, or empty where the text is no code at all. */
    public static Optional<RegionCode> parse(String text) {
        return isCode(text) ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    public RegionLevel level() {
        return levelOf(value.length()).orElseThrow();
    }

    /** The place above; the nation is above itself. */
    public RegionCode parent() {
        var level = level();
        return level == RegionLevel.NATION ? this : at(RegionLevel.values()[level.ordinal() - 1]);
    }

    /**
     * The place of this level that this place lies in, or this place itself if it is no deeper than
     * that.
     */
    public RegionCode at(RegionLevel level) {
        return value.length() <= level.digits()
                ? this
                : new RegionCode(value.substring(0, level.digits()));
    }

    /** Whether the other place is this one or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(value);
    }

    /** The range of codes that lie in this place. */
    public Scope scope() {
        return Scope.of(this);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCode(String text) {
        return levelOf(text.length()).isPresent() && DIGITS.matcher(text).matches();
    }

    private static Optional<RegionLevel> levelOf(int digits) {
        return Arrays.stream(RegionLevel.values())
                .filter(level -> level.digits() == digits)
                .findFirst();
    }
}
