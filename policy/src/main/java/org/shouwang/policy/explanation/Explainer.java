package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Finding.CitedBasis;
import org.shouwang.policy.explanation.Finding.Kind;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.language.Warning;
import org.shouwang.policy.pack.Document;

/** Says why, in Chinese and in English, for every rule of a policy. */
public final class Explainer {

    private final List<Document> documents;

    /**
     * @param documents those that the rules cite
     */
    public Explainer(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** What each rule says about each of its subjects, in all three depths. */
    public List<Finding> explain(Answer answer) {
        return answer.policy().rules().stream().map(rule -> explain(answer, rule)).toList();
    }

    /** What one rule says about each of its subjects, in all three depths. */
    public Finding explain(Answer answer, Rule rule) {
        var citations = citations(answer);
        var level = rule.result().level();
        return new Finding(
                rule.id(),
                rule.title(),
                rule.warning().isPresent() ? Kind.WARNS : Kind.GRANTS,
                rule.warning().map(Warning::concern),
                level,
                new CitedBasis(citations.document(rule.basis().document()), rule.basis().article()),
                rule.text(),
                IntStream.range(0, answer.situation().subjects(level).size())
                        .mapToObj(subject -> explain(new Scene(answer, rule, subject), citations))
                        .toList());
    }

    /**
     * What one rule says about one subject, in one sentence; much less work than the three depths.
     */
    public Title sentence(Answer answer, Rule rule, int subject) {
        var scene = new Scene(answer, rule, subject);
        return new Sentences(scene, new Asks(scene, citations(answer))).sentence();
    }

    private Citations citations(Answer answer) {
        return new Citations(documents, answer.policy().catalogue());
    }

    private static SubjectFinding explain(Scene scene, Citations citations) {
        var result = scene.result();
        var outcome = Outcome.of(scene.value(result));
        var asks = new Asks(scene, citations);
        return new SubjectFinding(
                scene.about(scene.rule().result().level(), scene.subject()),
                outcome,
                amount(scene.rule(), scene.value(result)),
                new Sentences(scene, asks).sentence(),
                new Steps(scene, citations).of(result),
                outcome == Outcome.ASK_A_PERSON
                        ? asks.of(result).stream().map(Asks.Missing::ask).toList()
                        : List.of(),
                new Changes(scene).smallest(),
                new Traces(scene).of(result));
    }

    private static Optional<String> amount(Rule rule, Interval value) {
        return rule.grant()
                .filter(grant -> value.isKnown())
                .map(grant -> Display.cell(Type.FEN, value));
    }
}
