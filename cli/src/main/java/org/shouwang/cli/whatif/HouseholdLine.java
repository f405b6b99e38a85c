package org.shouwang.cli.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Period;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.BudgetLine;

/**
 * What one household is granted at each of the earnings of one member, for the next program and for
 * readers. Amounts are in yuan.
 *
 * @param questions rules whose amount depends on facts that are missing
 */
record HouseholdLine(
        String pack,
        String hash,
        String name,
        LocalDate day,
        String place,
        int earner,
        Title income,
        List<Point> points,
        List<Drop> drops,
        List<Stretch> stretches,
        List<String> questions) {

    /**
     * One point.
     *
     * @param support a month, without one-off grants
     */
    record Point(BigDecimal earned, Yuan support) {}

    /**
     * A fall at once.
     *
     * @param earned the last earnings before it
     */
    record Drop(BigDecimal earned, List<Loss> losses) {}

    /** What one rule grants before and after it. */
    record Loss(String rule, Title title, Period period, BigDecimal before, BigDecimal after) {}

    /** Earnings through which more work leaves nothing more, or less. */
    record Stretch(BigDecimal from, BigDecimal to, BudgetLine.Kind kind) {}

    static HouseholdLine of(Pack pack, Case signed, int earner, Fact income, BudgetLine line) {
        return new HouseholdLine(
                pack.id(),
                pack.hash(),
                signed.name(),
                signed.day(),
                signed.place(),
                earner,
                income.title(),
                line.points().stream()
                        .map(point -> new Point(Yuan.of(point.earned()), Yuan.of(point.support())))
                        .toList(),
                line.drops().stream()
                        .map(drop ->
                                new Drop(
                                        Yuan.of(drop.earned()),
                                        drop.losses().stream().map(HouseholdLine::loss).toList()))
                        .toList(),
                line.stretches().stream()
                        .map(stretch ->
                                new Stretch(
                                        Yuan.of(stretch.from()),
                                        Yuan.of(stretch.to()),
                                        stretch.kind()))
                        .toList(),
                line.questions().stream().map(Rule::id).toList());
    }

    private static Loss loss(BudgetLine.Loss loss) {
        return new Loss(
                loss.rule().id(),
                loss.rule().title(),
                loss.rule().grant().orElseThrow().period(),
                Yuan.of(loss.before()),
                Yuan.of(loss.after()));
    }
}
