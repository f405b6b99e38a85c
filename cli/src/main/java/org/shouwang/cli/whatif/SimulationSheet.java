package org.shouwang.cli.whatif;

import java.io.PrintStream;
import java.util.List;
import org.shouwang.cli.whatif.Simulated.Cost;
import org.shouwang.cli.whatif.Simulated.RuleOutcome;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Period;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.policy.whatif.Heads;

/** Writes what came of a simulation for a reader. */
final class SimulationSheet {

    private final PrintStream out;

    SimulationSheet(PrintStream out) {
        this.out = out;
    }

    void write(Simulated simulated) {
        out.printf(
                "%s %s:%d 户,%.1f 秒 · %d households, %.1f s%n",
                simulated.pack(),
                simulated.day(),
                simulated.households(),
                simulated.seconds(),
                simulated.households(),
                simulated.seconds());
        simulated.numbers().forEach(this::write);
        if (simulated.numbers().isEmpty()) {
            out.println("这一天、这些地方的数值与现行规定相同 · on this day and in these places no number differs");
        }
        simulated.rules().forEach(this::write);
        simulated
                .places()
                .forEach((place, rules) -> {
                    out.printf("%n%s%n", place);
                    rules.stream()
                            .filter(SimulationSheet::changesSomething)
                            .forEach(this::writeLine);
                });
    }

    private void write(Simulated.Changed number) {
        out.printf(
                "  %s %s:%s → %s(%d 个村 · %d villages)%n",
                number.title().zh(),
                number.parameter(),
                number.before(),
                number.after(),
                number.villages(),
                number.villages());
    }

    private void write(RuleOutcome rule) {
        out.printf("%n%s · %s(%s)%n", rule.title().zh(), rule.title().en(), rule.rule());
        if (!changesSomething(rule)) {
            out.printf(
                    "  没有变化 · nothing changes%s%n",
                    rule.questions() == 0
                            ? ""
                            : "(%d 待问 · %d to ask)".formatted(rule.questions(), rule.questions()));
            return;
        }

        rule.heads()
                .forEach((effect, heads) ->
                        out.printf("  %s %s%n", name(effect), counted(rule.level(), heads)));
        rule.cost().forEach(this::write);
        if (!rule.cost().isEmpty()) {
            payers(rule.payers());
        }
    }

    private void write(Cost cost) {
        var period = name(cost.period());
        out.printf("  现行 as it stands     %s 元%s%n", cost.before(), period);
        out.printf("  改后 as it would      %s 元%s%n", cost.after(), period);
        out.printf(
                "  差额 difference       %s 元%s;其中已知 of it known %,.2f%n",
                cost.difference(), period, cost.knownDifference());
    }

    private void payers(List<Simulated.Payer> payers) {
        if (payers.isEmpty()) {
            out.println("  由哪一级负担:政策包的参数没有规定 · who pays: not in the law of this pack");
        }
        payers.forEach(payer ->
                out.printf(
                        "  %s · %s: %s → %s 元%n",
                        payer.title().zh(), payer.title().en(), payer.before(), payer.after()));
    }

    private void writeLine(RuleOutcome rule) {
        out.printf(
                "  %-28s 进入 enter %6d  退出 leave %6d  增加 gain %6d  减少 lose %6d  待问 ask %6d%s%n",
                rule.rule(),
                rule.subjects(Effect.ENTERS),
                rule.subjects(Effect.LEAVES),
                rule.subjects(Effect.GAINS),
                rule.subjects(Effect.LOSES),
                rule.questions(),
                rule.cost().stream()
                        .findFirst()
                        .map(cost -> "  差额 yuan " + cost.difference())
                        .orElse(""));
    }

    private static boolean changesSomething(RuleOutcome rule) {
        boolean isDifferent =
                rule.heads().keySet().stream()
                        .anyMatch(effect ->
                                effect.isSurelyDifferent()
                                        || effect == Effect.BECOMES_A_QUESTION
                                        || effect == Effect.IS_ANSWERED);
        return isDifferent
                || rule.cost().stream()
                        .anyMatch(cost ->
                                cost.difference().low().signum() != 0
                                        || cost.difference().high().signum() != 0);
    }

    private static String counted(Level level, Heads heads) {
        return switch (level) {
            case PERSON ->
                    "%7d 人 persons(%d 户 households)"
                            .formatted(heads.subjects(), heads.households());
            case HOUSEHOLD ->
                    "%7d 户 households(%d 人 persons)".formatted(heads.subjects(), heads.persons());
            case UNIT ->
                    "%7d 个救助单位 units(%d 人 persons,%d 户 households)"
                            .formatted(heads.subjects(), heads.persons(), heads.households());
            case HUKOU, REGION, SUPPORTER, EVERYBODY -> "%7d".formatted(heads.subjects());
        };
    }

    static String name(Effect effect) {
        return switch (effect) {
            case ENTERS -> "进入 enter          ";
            case LEAVES -> "退出 leave          ";
            case GAINS -> "增加 gain           ";
            case LOSES -> "减少 lose           ";
            case SAME -> "不变 same           ";
            case BECOMES_A_QUESTION -> "变为待问 to ask     ";
            case IS_ANSWERED -> "不再待问 answered   ";
            case STAYS_A_QUESTION -> "仍然待问 still to ask";
        };
    }

    static String name(Period period) {
        var title =
                switch (period) {
                    case MONTHLY -> new Title("/月", " a month");
                    case YEARLY -> new Title("/年", " a year");
                    case ONCE -> new Title("(一次性)", " once");
                    case NOT_STATED -> new Title("(规则未写周期)", " period not stated");
                };
        return title.zh() + title.en();
    }
}
