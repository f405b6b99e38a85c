package org.shouwang.policy.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be known: facts and code lists by name, and who can say it, the most believed first. */
public record Catalogue(
        Map<String, Fact> facts, Map<String, CodeList> lists, List<Source> sources) {

    public Catalogue {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        sources = List.copyOf(sources);
    }

    /** The fact of this name; the total of one over a window is a fact as well. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name))
                .or(() -> Total.of(name, this).map(Total::asFact));
    }

    /** The facts whose values can be added up over a window. */
    public List<Fact> periodic() {
        return facts.values().stream().filter(fact -> fact.per().isPresent()).toList();
    }

    /** The fact with this Chinese title, which is the header of its column. */
    public Optional<Fact> byTitle(String zh) {
        return facts.values().stream().filter(fact -> fact.title().zh().equals(zh)).findFirst();
    }

    /** The code list with this name or title, in either language. */
    public Optional<CodeList> list(String text) {
        return lists.values().stream().filter(list -> list.isCalled(text)).findFirst();
    }

    public Optional<Source> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
