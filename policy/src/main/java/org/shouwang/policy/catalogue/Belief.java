package org.shouwang.policy.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of several statements about one fact is believed: the one place where that is decided, for
 * the register and for files alike.
 *
 * <p>Of the statements that speak of the day, an answer goes before no answer; then the source that
 * the catalogue ranks first; then the newer data; then what was recorded later. The others stay
 * visible as a disagreement.
 */
public final class Belief {

    private final Comparator<Statement> mostBelievedFirst;

    public Belief(Catalogue catalogue) {
        this.mostBelievedFirst =
                Comparator.comparing((Statement statement) ->
                                statement.given() instanceof Given.NoAnswer)
                        .thenComparingInt(statement -> rank(catalogue, statement))
                        .thenComparing(
                                statement -> statement.provenance().date(),
                                Comparator.reverseOrder());
    }

    /**
     * The statements that speak of this day, the believed one first.
     *
     * @param statements in the order in which they were recorded
     */
    public List<Statement> ranked(List<Statement> statements, LocalDate day) {
        var speaking = new ArrayList<Statement>();
        statements.stream()
                .filter(statement -> statement.speaksOf(day))
                .forEach(speaking::addFirst);
        speaking.sort(mostBelievedFirst);
        return speaking;
    }

    /** What is believed on this day. */
    public Given believed(List<Statement> statements, LocalDate day) {
        var ranked = ranked(statements, day);
        return ranked.isEmpty() ? new Given.NotAsked() : ranked.get(0).given();
    }

    /**
     * What is believed month by month, or year by year, seen from a day: as far back as any window
     * reaches. A month is spoken of by what speaks of its last day, a year by what speaks of its
     * own.
     */
    public History history(List<Statement> statements, Period period, LocalDate day) {
        var until = YearMonth.from(day);
        var months = new HashMap<YearMonth, Given>();
        Stream.of(Window.values())
                .flatMap(window -> window.months(until, period).stream())
                .distinct()
                .forEach(month -> {
                    var believed = believed(statements, month.atEndOfMonth());
                    if (!(believed instanceof Given.NotAsked)) {
                        months.put(month, believed);
                    }
                });
        return new History(until, months);
    }

    private static int rank(Catalogue catalogue, Statement statement) {
        return catalogue
                .source(statement.provenance().source())
                .map(Source::rank)
                .orElse(Integer.MAX_VALUE);
    }
}
