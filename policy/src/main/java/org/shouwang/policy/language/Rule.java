package org.shouwang.policy.language;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;

/**
 * A rule with its basis in law. It either warns or grants.
 *
 * @param definitions those written below its header, in the order written
 * @param text header and definitions as written
 */
public record Rule(
        String id,
        Title title,
        Basis basis,
        Optional<Warning> warning,
        Optional<Grant> grant,
        List<Definition> definitions,
        String text) {

    public Rule {
        definitions = List.copyOf(definitions);
    }

    /**
     * The definition that carries the result: the condition of a warning, the amount of a grant.
     */
    public Definition result() {
        return warning.map(Warning::when).or(() -> grant.map(Grant::amount)).orElseThrow();
    }
}
