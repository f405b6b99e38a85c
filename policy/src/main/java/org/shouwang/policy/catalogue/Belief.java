package org.shouwang.policy.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private static int rank(Catalogue catalogue, Statement statement) {
        return catalogue
                .source(statement.provenance().source())
                .map(Source::rank)
                .orElse(Integer.MAX_VALUE);
    }
}
