package org.shouwang.policy.quality;

import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Rule;

/**
 * A check of the data as a pack writes it.
 *
 * @param fact what should be asked again; its level may be another than that of the check
 * @param rule the condition, with the message as its title and where the check comes from
 * @param remedy what to do
 */
public record Check(
        Family family, Weight weight, Fact fact, Question question, Rule rule, Title remedy) {

    public String id() {
        return rule.id();
    }

    /** What is said to whoever keeps the file. */
    public Title message() {
        return rule.title();
    }

    /** Whom the check is about. */
    public Level level() {
        return rule.result().level();
    }
}
