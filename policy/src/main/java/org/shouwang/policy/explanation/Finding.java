package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.pack.Document;

/**
 * What one rule says about everybody of its level, and why.
 *
 * @param rule its id
 * @param concern of a warning; a grant has none
 * @param level whom it is about
 * @param text the rule as written
 */
public record Finding(
        String rule,
        Title title,
        Kind kind,
        Optional<Concern> concern,
        Level level,
        CitedBasis basis,
        String text,
        List<SubjectFinding> subjects) {

    /** A rule either raises a question for a person or says how much is due. */
    public enum Kind {
        WARNS,
        GRANTS
    }

    /** The document and the article that the rule follows. */
    public record CitedBasis(Document document, String article) {}

    public Finding {
        subjects = List.copyOf(subjects);
    }
}
