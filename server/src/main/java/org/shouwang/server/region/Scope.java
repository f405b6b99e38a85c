package org.shouwang.server.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The places somebody may see, as a half-open range of region codes: from 140122 up to but without
 * 140123. Where places merged or were divided it may have gaps, and then the parts are told.
 *
 * <p>It is a range of text and not a list, because that is the form of row-level security that
 * stays fast; the parts are looked at inside it.
 *
 * @param parts in their order and without touching each other; empty where all of it is meant
 */
public record Scope(String from, String to, List<Part> parts) {

    /** Nobody's places: the range is empty. */
    public static final Scope NONE = new Scope("", "");

    /** The character after '9', hence behind every code that begins with a digit. */
    private static final String BEHIND_ALL = ":";

    /** One range without gaps. */
    public record Part(String from, String to) {

        boolean contains(String code) {
            return from.compareTo(code) <= 0 && code.compareTo(to) < 0;
        }
    }

    public Scope {
        parts = List.copyOf(parts);
    }

    public Scope(String from, String to) {
        this(from, to, List.of());
    }

    static Scope of(RegionCode place) {
        String from = place.value();
        if (from.isEmpty()) {
            return new Scope(from, BEHIND_ALL);
        }

        int last = from.length() - 1;
        return new Scope(from, from.substring(0, last) + (char) (from.charAt(last) + 1));
    }

    public boolean contains(RegionCode place) {
        return parts().isEmpty()
                ? new Part(from, to).contains(place.value())
                : parts.stream().anyMatch(part -> part.contains(place.value()));
    }

    /**
     * That a column lies in a scope whose {@link #parameters()} are given. The range comes first:
     * it is what an index finds.
     */
    public static String holds(String column) {
        return """
        %1$s >= :from and %1$s < :to
        and (:parts = '' or %1$s <@ cast(nullif(:parts, '') as region.code_ranges))
        """
                .formatted(column);
    }

    /** The parameters of {@link #holds}. */
    public Map<String, Object> parameters() {
        return Map.of("from", from, "to", to, "parts", setting());
    }

    /** As the database reads it: {@code {[140122,140123),[140182,140183)}}, or nothing. */
    public String setting() {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(part -> "[%s,%s)".formatted(part.from(), part.to()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    Scope with(RegionCode place) {
        var ranges = new ArrayList<>(without(place).ranges());
        var added = of(place);
        ranges.add(new Part(added.from(), added.to()));
        return joined(ranges);
    }

    Scope without(RegionCode place) {
        var gap = of(place);
        var ranges = new ArrayList<Part>();
        for (var range : ranges()) {
            var left = new Part(range.from(), least(range.to(), gap.from()));
            var right = new Part(greatest(range.from(), gap.to()), range.to());
            List.of(left, right).stream()
                    .filter(rest -> rest.from().compareTo(rest.to()) < 0)
                    .forEach(ranges::add);
        }
        return joined(ranges);
    }

    private List<Part> ranges() {
        if (!parts.isEmpty()) {
            return parts;
        }

        return from.equals(to) ? List.of() : List.of(new Part(from, to));
    }

    private static Scope joined(List<Part> ranges) {
        var joined = new ArrayList<Part>();
        for (var range : ranges.stream().sorted(Comparator.comparing(Part::from)).toList()) {
            if (!joined.isEmpty() && joined.getLast().to().equals(range.from())) {
                joined.add(new Part(joined.removeLast().from(), range.to()));
            } else {
                joined.add(range);
            }
        }
        if (joined.isEmpty()) {
            return NONE;
        }

        return new Scope(
                joined.getFirst().from(),
                joined.getLast().to(),
                joined.size() == 1 ? List.of() : joined);
    }

    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String greatest(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
