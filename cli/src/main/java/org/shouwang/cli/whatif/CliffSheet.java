package org.shouwang.cli.whatif;

import java.io.PrintStream;
import org.shouwang.cli.whatif.CliffSearch.Found;
import org.shouwang.cli.whatif.CliffSearch.Steps;
import org.shouwang.policy.whatif.Marginal.Direction;

/** Writes for a reader how many of a population lose by earning more. */
final class CliffSheet {

    private final PrintStream out;

    CliffSheet(PrintStream out) {
        this.out = out;
    }

    void write(Found found) {
        out.printf(
                "%s %s:%d 名有收入者,%s每步 %s 元,%.1f 秒 · %d earners, steps of %s yuan, %.1f s%n",
                found.pack(),
                found.day(),
                found.earners(),
                found.income().zh(),
                found.step().toPlainString(),
                found.seconds(),
                found.earners(),
                found.step().toPlainString(),
                found.seconds());
        found.steps().forEach(this::write);
        if (found.rules().isEmpty()) {
            return;
        }

        out.printf(
                "%n引起受损的规则 · by which rule(最大损失 largest loss %,.2f 元/年 a year)%n",
                found.largestLossYear());
        found.rules()
                .forEach(rule ->
                        out.printf(
                                "  %-28s %7d 人 earners  %s%n",
                                rule.rule(), rule.earners(), rule.title().zh()));
    }

    private void write(Steps steps) {
        out.printf(
                "%n%s%n",
                steps.direction() == Direction.MORE
                        ? "再多挣一步 · a step more than now"
                        : "已挣的最后一步 · the last step up to now");
        out.printf("  有所剩 keep something     %7d%n", steps.keeps());
        out.printf("  一分不剩 keep nothing    %7d(边际扣减率 100%%)%n", steps.keepsNothing());
        out.printf(
                "  反而少得 lose            %7d(%d 户 households)%n",
                steps.loses(), steps.householdsThatLose());
        out.printf("  缺事实待问 to ask        %7d%n", steps.questions());
    }
}
