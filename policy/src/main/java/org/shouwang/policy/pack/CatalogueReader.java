package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Period;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * Reads the catalogue of a pack and of those that it inherits: code lists first, because facts are
 * of their types.
 */
final class CatalogueReader {

    private static final Title NO_UNIT = new Title("", "");

    private final Problems problems;
    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    CatalogueReader(Problems problems) {
        this.problems = problems;
    }

    void codes(Yaml file) {
        file.fields()
                .forEach((name, yaml) ->
                        problems.run(() -> {
                            requireNew(lists.containsKey(name), file.keyed(name), name);
                            lists.put(name, codeList(name, yaml));
                        }));
    }

    void facts(Yaml file) {
        file.fields()
                .forEach((name, yaml) -> {
                    unreadable.add(name);
                    problems.run(() -> {
                        requireNew(facts.containsKey(name), file.keyed(name), name);
                        facts.put(name, fact(name, yaml));
                        unreadable.remove(name);
                    });
                });
    }

    void sources(Yaml file) {
        file.items()
                .forEach(yaml ->
                        problems.run(() -> {
                            yaml.fields("name", "zh", "en");
                            var title = new Title(yaml.field("zh").text(), yaml.field("en").text());
                            sources.add(
                                    new Source(yaml.field("name").text(), title, sources.size()));
                        }));
    }

    Catalogue catalogue() {
        return new Catalogue(facts, lists, sources);
    }

    /** The facts that have problems of their own. */
    Set<String> unreadable() {
        return unreadable;
    }

    private static CodeList codeList(String name, Yaml yaml) {
        yaml.fields("title", "entries");
        var entries = new ArrayList<CodeList.Entry>();
        for (var item : yaml.field("entries").items()) {
            item.fields("name", "code", "zh", "en");
            var title = new Title(item.field("zh").text(), item.field("en").text());
            var code = item.optional("code").map(Yaml::text).orElse("");
            var entry = item.field("name").text();
            requireNew(
                    entries.stream().anyMatch(each -> each.name().equals(entry)),
                    item.field("name"),
                    entry);
            entries.add(new CodeList.Entry(entry, code, title));
        }
        return new CodeList(name, yaml.field("title").title(), entries);
    }

    private Fact fact(String name, Yaml yaml) {
        yaml.fields("title", "level", "type", "range", "unit", "unknown", "nothing_found", "per");
        var type = Values.type(yaml.field("type"), catalogue());
        var range = Values.range(yaml, type);
        var fact =
                new Fact(
                        name,
                        yaml.field("title").title(),
                        Values.level(yaml.field("level")),
                        type,
                        range,
                        valueOrAsk(yaml, "unknown", type, range),
                        valueOrAsk(yaml, "nothing_found", type, range),
                        yaml.optional("unit").map(Yaml::title).orElse(NO_UNIT));
        return yaml.optional("per").map(CatalogueReader::period).map(fact::per).orElse(fact);
    }

    private static Period period(Yaml yaml) {
        return switch (yaml.text()) {
            case "month" -> Period.MONTH;
            case "year" -> Period.YEAR;
            default ->
                    throw yaml.problem(
                            "没有这种时间。",
                            "请写 per: month 或 per: year。",
                            "There is no such period.",
                            "Write per: month or per: year.");
        };
    }

    private static OptionalLong valueOrAsk(Yaml fact, String field, Type type, Interval range) {
        return fact.optional(field)
                .filter(yaml -> !yaml.text().equals("ask"))
                .map(yaml -> OptionalLong.of(Values.value(yaml, type, range)))
                .orElse(OptionalLong.empty());
    }

    private static void requireNew(boolean known, Yaml key, String name) {
        if (known) {
            throw key.problem(
                    "\"%s\" 已经有了,可能在所继承的包里。".formatted(name),
                    "请改名,或删去其中一个。",
                    "\"%s\" exists already, perhaps in an inherited pack.".formatted(name),
                    "Rename one of them, or remove it.");
        }
    }
}
