package org.shouwang.policy.explanation;

import java.util.List;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Document;

/** Says why, in Chinese and in English, for every rule of a policy. */
public final class Explainer {

    private final List<Document> documents;

    /** @param documents those that the rules cite */
    public Explainer(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** What each rule says about each of its subjects, in all three depths. */
    public List<Finding> explain(Answer answer) {
        throw new UnsupportedOperationException(documents.toString() + answer);
    }

    /** What one rule says about one subject, in one sentence. */
    public Title sentence(Answer answer, Rule rule, int subject) {
        throw new UnsupportedOperationException(documents.toString() + answer + rule + subject);
    }
}
