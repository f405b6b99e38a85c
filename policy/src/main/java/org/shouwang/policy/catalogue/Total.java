package org.shouwang.policy.catalogue;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.graph.Interval;

/**
 * The values of a fact over a window, added up: the one place where that is done, for the register
 * and for cases alike.
 *
 * @param fact one whose values stand for a month or a year each
 */
public record Total(Fact fact, Window window) {

    private static final String OVER = " over ";

    /** The name of the total, as it is written in a formula. */
    String name() {
        return fact.name() + OVER + window.word();
    }

    /** What a name means that is written like this. */
    static Optional<Total> of(String name, Catalogue catalogue) {
        int at = name.indexOf(OVER);
        return at < 0
                ? Optional.empty()
                : catalogue
                        .fact(name.substring(0, at))
                        .filter(fact -> fact.per().isPresent())
                        .flatMap(fact ->
                                Window.of(name.substring(at + OVER.length()))
                                        .map(window -> new Total(fact, window)));
    }

    /**
     * The total as a fact of its own.
     *
     * @throws ArithmeticException if it could be too large to hold
     */
    public Fact asFact() {
        var title =
                new Title(
                        window.title().zh() + fact.title().zh(),
                        fact.title().en() + " of " + window.title().en());
        return new Fact(name(), title, fact, range(), this);
    }

    private Interval range() {
        boolean isYear = fact.per().filter(Period.YEAR::equals).isPresent();
        long least = isYear ? 1 : window.monthsMin();
        long most = isYear ? 1 : window.monthsMax();
        return fact.range().times(new Interval(least, most));
    }

    /** What is known of the total: an unknown month is everything that it could be. */
    public Interval known(History history) {
        return months(history).stream()
                .map(month -> fact.known(history.given(month)))
                .reduce(Interval::plus)
                .orElseThrow();
    }

    /** What was said of the total: where all months are known, its value by the latest of them. */
    public Given given(History history) {
        var known = known(history);
        var said =
                months(history).stream()
                        .map(history::given)
                        .flatMap(given -> Provenance.of(given).stream())
                        .max(Comparator.comparing(Provenance::date));
        return known.isKnown() && said.isPresent()
                ? new Given.Value(known.low(), said.get())
                : new Given.NotAsked();
    }

    /** The months of the window, seen from the history's; of years, their Decembers. */
    public List<YearMonth> months(History history) {
        return window.months(history.until(), fact.per().orElseThrow());
    }

    /** Those of them that are not known. */
    public List<YearMonth> unknownMonths(History history) {
        return months(history).stream()
                .filter(month -> !fact.known(history.given(month)).isKnown())
                .toList();
    }
}
