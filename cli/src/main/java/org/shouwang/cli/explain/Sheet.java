package org.shouwang.cli.explain;

import java.io.PrintStream;
import java.util.List;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Finding;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.explanation.Step;
import org.shouwang.policy.explanation.SubjectFinding;
import org.shouwang.policy.explanation.TraceNode;

/** Writes findings as text, in one of the two languages. */
final class Sheet {

    private final PrintStream out;
    private final Depth depth;
    private final boolean english;

    Sheet(PrintStream out, Depth depth, boolean english) {
        this.out = out;
        this.depth = depth;
        this.english = english;
    }

    void write(List<Finding> findings) {
        findings.forEach(this::write);
    }

    private void write(Finding finding) {
        var basis = finding.basis();
        out.printf(
                "%n%s(%s) —— %s %s%n",
                text(finding.title()),
                finding.rule(),
                text(basis.document().title()),
                basis.article());
        if (depth != Depth.SENTENCE) {
            finding.text().lines().forEach(line -> out.println("    | " + line));
        }
        finding.subjects().forEach(this::write);
    }

    private void write(SubjectFinding about) {
        out.printf(
                "  [%s] %s:%s%n",
                outcome(about.outcome()), about.subject().label(), text(about.sentence()));
        about.asks()
                .forEach(ask ->
                        out.printf("      ? %s · %s%n", text(ask.title()), text(ask.reason())));
        about.change().ifPresent(change -> out.printf("      → %s%n", text(change)));
        if (depth != Depth.SENTENCE) {
            about.steps().forEach(this::write);
        }
        if (depth == Depth.TRACE) {
            write(about.trace(), "      ");
        }
    }

    private void write(Step step) {
        out.printf("      %s = %s   [%s]%n", text(step.title()), value(step), step.formula());
        step.uses()
                .forEach(use ->
                        out.printf(
                                "        %s %s%s%s%n",
                                text(use.title()),
                                text(use.display()),
                                use.source()
                                        .map(told ->
                                                "  ← %s %s %s"
                                                        .formatted(
                                                                text(told.title()),
                                                                told.date(),
                                                                told.evidence()))
                                        .orElse(""),
                                use.law()
                                        .map(law ->
                                                "  § %s %s (%s %s)"
                                                        .formatted(
                                                                law.document(),
                                                                law.article(),
                                                                law.place(),
                                                                law.from()))
                                        .orElse("")));
        step.branch()
                .ifPresent(branch -> {
                    out.printf("        %s%n", text(branch.taken()));
                    branch.margins().forEach(margin -> out.printf("        %s%n", text(margin)));
                });
    }

    private String value(Step step) {
        if (step.subjects().isEmpty()) {
            return text(step.display());
        }

        return String.join(
                ", ",
                step.subjects().stream()
                        .map(member -> member.label() + " " + text(member.display()))
                        .toList());
    }

    private void write(TraceNode node, String indent) {
        out.printf("%s%s = %s%n", indent, text(node.title()), text(node.display()));
        node.children().forEach(child -> write(child, indent + "  "));
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case YES -> english ? "yes" : "是";
            case NO -> english ? "no" : "否";
            case ASK_A_PERSON -> english ? "ask a person" : "由人来问";
        };
    }

    private String text(Title title) {
        return english ? title.en() : title.zh();
    }
}
