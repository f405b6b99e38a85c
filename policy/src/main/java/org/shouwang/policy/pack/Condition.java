package org.shouwang.policy.pack;

import java.util.Locale;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.SourceText;

/** The condition of an entry of a YAML file, as a rule of the policy language. */
final class Condition {

    private Condition() {}

    /**
     * The entry as a rule of its own text, which problems quote: a mistake in a condition is shown
     * with the file and the id of the entry.
     */
    static SourceText rule(String id, Level level, Concern concern, Yaml yaml) {
        var title = yaml.field("title").title();
        var text =
                """
                rule %1$s "%2$s" / "%3$s"
                  basis %4$s "%5$s"
                  warns of %8$s when %1$s
                %6$s %1$s "%2$s" / "%3$s": bool = %7$s
                """
                        .formatted(
                                id,
                                quotable(title.zh()),
                                quotable(title.en()),
                                yaml.field("document").text(),
                                quotable(yaml.field("article").text()),
                                level.name().toLowerCase(Locale.ROOT),
                                yaml.optional("when")
                                        .map(Yaml::text)
                                        .orElse("yes")
                                        .replaceAll("\\s+", " "),
                                concern.name().toLowerCase(Locale.ROOT));
        return new SourceText(yaml.source().file() + "#" + id, text);
    }

    private static String quotable(String text) {
        return text.replaceAll("[\"“”\\r\\n]", "'");
    }
}
