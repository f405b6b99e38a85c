package org.shouwang.server.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import tools.jackson.databind.JsonNode;

/**
 * One result that comes out otherwise when a case is run again.
 *
 * @param then as stored; none if there was no such result
 * @param now as computed again; none if there is no such result any more
 */
record Difference(Title rule, String subject, @Nullable Result then, @Nullable Result now) {

    /**
     * What a rule said.
     *
     * @param amount in yuan; none if the rule grants nothing of the kind
     */
    record Result(String outcome, @Nullable String amount, Title sentence) {}

    private record Key(String rule, String subject) {}

    private record Line(Title rule, String label, Result result, JsonNode whole) {}

    /** Every result whose outcome, amount, words or trace differ. */
    static List<Difference> between(JsonNode then, JsonNode now) {
        var before = lines(then);
        var after = lines(now);
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var differences = new ArrayList<Difference>();
        for (var key : keys) {
            var old = Optional.ofNullable(before.get(key));
            var anew = Optional.ofNullable(after.get(key));
            if (!old.map(Line::whole).equals(anew.map(Line::whole))) {
                var named = old.or(() -> anew).orElseThrow();
                differences.add(
                        new Difference(
                                named.rule(),
                                named.label(),
                                old.map(Line::result).orElse(null),
                                anew.map(Line::result).orElse(null)));
            }
        }
        return differences;
    }

    private static Map<Key, Line> lines(JsonNode findings) {
        var lines = new LinkedHashMap<Key, Line>();
        for (var finding : findings) {
            for (var subject : finding.path("subjects")) {
                var about = subject.path("subject");
                lines.put(
                        new Key(finding.path("rule").asString(""), about.path("id").asString("")),
                        new Line(
                                title(finding.path("title")),
                                about.path("label").asString(""),
                                result(subject),
                                subject));
            }
        }
        return lines;
    }

    private static Result result(JsonNode subject) {
        var amount = subject.path("amount");
        return new Result(
                subject.path("outcome").asString(""),
                amount.isString() ? amount.asString() : null,
                title(subject.path("sentence")));
    }

    private static Title title(JsonNode title) {
        return new Title(title.path("zh").asString(""), title.path("en").asString(""));
    }
}
