package org.shouwang.cli.whatif;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shouwang.cli.whatif.HouseholdLine.Point;

/** Draws the support of one household against what one member earns. */
final class HouseholdSheet {

    private static final int BARS_MAX = 40;
    private static final int BAR_WIDTH = 60;

    private final PrintStream out;

    HouseholdSheet(PrintStream out) {
        this.out = out;
    }

    void write(HouseholdLine line) {
        out.printf("%s  %s %s  %s%n", line.pack(), line.place(), line.day(), line.name());
        out.printf(
                "第 %d 名成员的%s(元/月)与各项按月救助合计 · support a month against what member %d earns%n%n",
                line.earner(), line.income().zh(), line.earner());
        chart(line);
        drops(line);
        stretches(line);
        if (!line.questions().isEmpty()) {
            out.printf(
                    "缺少事实,下列规则在线上某处待问,那里的升降不下结论 · facts are missing for: %s%n",
                    String.join(", ", line.questions()));
        }
        out.println("一次性救助不计入图中 · one-off grants are not in the chart");
    }

    /** Every so many points, and none behind the last that grants anything but one. */
    private void chart(HouseholdLine line) {
        var points = line.points();
        int last = 0;
        for (int i = 0; i < points.size(); i++) {
            last = points.get(i).support().high().signum() > 0 ? i : last;
        }
        int shown = Math.min(last + 2, points.size());
        int every = Math.ceilDiv(shown, BARS_MAX);
        var most =
                points.stream()
                        .map(point -> point.support().high())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE);
        for (int i = 0; i < shown; i += every) {
            bar(points.get(i), most.max(BigDecimal.ONE));
        }
        out.println();
    }

    private void bar(Point point, BigDecimal most) {
        int low = width(point.support().low(), most);
        int high = width(point.support().high(), most);
        out.printf(
                "%10s |%s%s %s%n",
                point.earned().toPlainString(),
                "█".repeat(low),
                "░".repeat(Math.max(0, high - low)),
                point.support());
    }

    private static int width(BigDecimal amount, BigDecimal most) {
        return amount.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(BAR_WIDTH))
                .divide(most, RoundingMode.HALF_UP)
                .intValue();
    }

    private void drops(HouseholdLine line) {
        if (line.drops().isEmpty()) {
            out.println("没有骤降 · nothing falls at once");
        }
        for (var drop : line.drops()) {
            out.printf(
                    "月收入 %s 元再多一分 · one fen above %s yuan a month:%n",
                    drop.earned().toPlainString(), drop.earned().toPlainString());
            drop.losses()
                    .forEach(loss ->
                            out.printf(
                                    "  %s(%s) %s → %s 元%s%n",
                                    loss.title().zh(),
                                    loss.rule(),
                                    loss.before().toPlainString(),
                                    loss.after().toPlainString(),
                                    SimulationSheet.name(loss.period())));
        }
    }

    private void stretches(HouseholdLine line) {
        for (var stretch : line.stretches()) {
            var meaning =
                    switch (stretch.kind()) {
                        case KEEPS_NOTHING ->
                                "多挣多少,救助就少多少(边际扣减率 100%) · nothing is left of what is earned more";
                        case LOSES -> "多挣反而到手更少 · less in hand for more work";
                    };
            out.printf(
                    "%s … %s 元:%s%n",
                    stretch.from().toPlainString(), stretch.to().toPlainString(), meaning);
        }
    }
}
