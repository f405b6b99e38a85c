package org.shouwang.server.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.whatif.BudgetLine;

/**
 * What a family is granted at each of the monthly earnings of one of its members, in yuan a month.
 *
 * @param fact the earnings that are varied
 * @param now what the member earns now; none if nobody said
 * @param step from one point to the next
 * @param drops where one fen more costs more than a yuan at once, and which rules cause it
 * @param questions the rules whose amount cannot be told somewhere on the line
 */
record CliffView(
        Title fact,
        @Nullable String now,
        String step,
        List<Point> points,
        List<Drop> drops,
        List<Stretch> stretches,
        List<Title> questions) {

    /** One point; the support is a range where facts are missing. */
    record Point(String earned, String low, String high) {}

    /** One fall. */
    record Drop(String earned, List<Loss> losses) {}

    /** What one rule grants before and after a fall, for its period. */
    record Loss(String rule, Title title, String before, String after, String amount) {}

    /** Earnings through which more work leaves nothing more in hand, or less. */
    record Stretch(String from, String to, BudgetLine.Kind kind) {}

    static CliffView of(Title fact, Optional<Long> now, long step, BudgetLine line) {
        return new CliffView(
                fact,
                now.map(Amounts::yuan).orElse(null),
                Amounts.yuan(step),
                line.points().stream().map(CliffView::point).toList(),
                line.drops().stream().map(CliffView::drop).toList(),
                line.stretches().stream()
                        .map(each ->
                                new Stretch(
                                        Amounts.yuan(each.from()),
                                        Amounts.yuan(each.to()),
                                        each.kind()))
                        .toList(),
                line.questions().stream().map(rule -> rule.title()).toList());
    }

    private static Point point(BudgetLine.Point point) {
        Interval support = point.support();
        return new Point(
                Amounts.yuan(point.earned()),
                Amounts.yuan(support.low()),
                Amounts.yuan(support.high()));
    }

    private static Drop drop(BudgetLine.Drop drop) {
        return new Drop(
                Amounts.yuan(drop.earned()),
                drop.losses().stream()
                        .map(loss ->
                                new Loss(
                                        loss.rule().id(),
                                        loss.rule().title(),
                                        Amounts.yuan(loss.before()),
                                        Amounts.yuan(loss.after()),
                                        Amounts.yuan(loss.fen())))
                        .toList());
    }
}
