package org.shouwang.policy.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.shouwang.policy.explanation.Explainer;
import org.shouwang.policy.explanation.TraceNode;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.pack.Pack;

/** SHA-256 of what a pack came to, so that two answers can be told apart without keeping both. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of every named value of everybody, to the fen, also of what is not known. */
    public static String ofValues(Answer answer) {
        var text = new StringBuilder();
        answer.policy().definitions().stream()
                .sorted(Comparator.comparing(Definition::name))
                .forEach(definition -> write(answer, definition, text));
        return sha256(text);
    }

    /** Of every trace: the named values in the order of reasoning, as a reader sees them. */
    public static String ofTrace(Pack pack, Answer answer) {
        var text = new StringBuilder();
        for (var finding : new Explainer(pack.documents()).explain(answer)) {
            text.append(finding.rule()).append('\n');
            finding.subjects().forEach(subject -> write(subject.trace(), 1, text));
        }
        return sha256(text);
    }

    private static void write(Answer answer, Definition definition, StringBuilder text) {
        int subjects = answer.situation().subjects(definition.level()).size();
        text.append(definition.name());
        IntStream.range(0, subjects)
                .mapToObj(subject -> answer.value(definition, subject))
                .forEach(value ->
                        text.append(' ').append(value.low()).append("..").append(value.high()));
        text.append('\n');
    }

    private static void write(TraceNode node, int depth, StringBuilder text) {
        text.repeat(" ", depth).append(node.label()).append(" = ").append(node.value());
        text.append('\n');
        node.children().forEach(child -> write(child, depth + 1, text));
    }

    private static String sha256(CharSequence text) {
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
