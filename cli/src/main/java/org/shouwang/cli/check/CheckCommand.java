package org.shouwang.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.shouwang.cli.Json;
import org.shouwang.cli.PackNames;
import org.shouwang.cli.Surroundings;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;
import org.shouwang.policy.pack.CaseRunner;
import org.shouwang.policy.pack.Released;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks packs: their texts, and their signed cases. */
@Command(
        name = "check",
        header = "检查政策包 · Checks packs",
        mixinStandardHelpOptions = true,
        description = {
            "检查政策包:文本、参数、依据和签署的案例。有问题时退出码为 1。",
            "Checks packs: texts, parameters, citations and signed cases. Exit code 1 if something"
                    + " is to be put right."
        })
public final class CheckCommand implements Callable<Integer> {

    /** What came of one pack. */
    record Checked(
            String pack,
            String hash,
            int rules,
            int checks,
            int findings,
            int cases,
            List<Problem> problems,
            List<CaseRunner.Failure> differences) {

        boolean isSound() {
            return problems.isEmpty() && differences.isEmpty();
        }
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "政策包,不写则全部 · packs; all if none is named")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--released",
            description = {
                "已生效(packs/released.yaml 中登记)的包,文本不得再改",
                "a pack in force, listed in packs/released.yaml, must be unchanged"
            })
    private boolean released;

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    public CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var names = new PackNames(surroundings);
        var inForce =
                released
                        ? Optional.of(Released.read(surroundings.packs()))
                        : Optional.<Released>empty();
        var checked =
                (packs.isEmpty() ? names.all() : packs)
                        .stream().map(name -> check(names, name, inForce)).toList();
        if (json) {
            surroundings.out().println(Json.line(checked));
        } else {
            checked.forEach(this::print);
        }
        return checked.stream().allMatch(Checked::isSound) ? 0 : 1;
    }

    private static Checked check(PackNames names, String name, Optional<Released> inForce) {
        try {
            var pack = names.load(name);
            return new Checked(
                    name,
                    pack.hash(),
                    pack.policy().rules().size(),
                    pack.checks().all().size(),
                    pack.verification().rules().all().size(),
                    pack.cases().size() + pack.checkCases().size() + pack.findingCases().size(),
                    inForce.flatMap(list -> list.change(pack)).stream().toList(),
                    Stream.of(
                                    new CaseRunner(pack),
                                    CaseRunner.ofChecks(pack),
                                    CaseRunner.ofFindings(pack))
                            .flatMap(runner -> runner.failures().stream())
                            .toList());
        } catch (PolicyProblems found) {
            return new Checked(name, "", 0, 0, 0, 0, found.problems(), List.of());
        }
    }

    private void print(Checked checked) {
        checked.problems().forEach(problem -> surroundings.err().println(problem + "\n"));
        checked.differences()
                .forEach(difference -> surroundings.err().println(written(difference)));
        surroundings.out().println(checked.isSound() ? sound(checked) : unsound(checked));
    }

    private static String written(CaseRunner.Failure wrong) {
        var whose = wrong.subject().isEmpty() ? "" : " [" + wrong.subject() + "]";
        return """
        %s %s
          %s%s 应为 %s,算得 %s
          %s%s should be %s but is %s
        """
                .formatted(
                        wrong.position(),
                        wrong.caseName(),
                        wrong.definition(),
                        whose,
                        wrong.expected(),
                        wrong.actual(),
                        wrong.definition(),
                        whose,
                        wrong.expected(),
                        wrong.actual());
    }

    private static String sound(Checked checked) {
        return ("%1$s 通过:%2$d 条规则,%3$d 项核查,%6$d 条差异规则,%4$d 个案例 · passed: %2$d rules,"
                        + " %3$d checks, %6$d finding rules, %4$d cases (%5$s)")
                .formatted(
                        checked.pack(),
                        checked.rules(),
                        checked.checks(),
                        checked.cases(),
                        checked.hash().substring(0, Math.min(12, checked.hash().length())),
                        checked.findings());
    }

    private static String unsound(Checked checked) {
        int found = checked.problems().size() + checked.differences().size();
        return "%s 有 %d 处要改 · %d to put right".formatted(checked.pack(), found, found);
    }
}
