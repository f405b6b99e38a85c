package org.shouwang.policy.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * What the names in a formula mean. A thing is named by its name, or by its Chinese title if only
 * one has it.
 */
final class Names {

    /**
     * @param node its place in the graph, which is made when it is first used
     * @param fact what is known under this name, if it is a fact
     * @param table what is looked up under this name, if it is a table
     */
    record Named(
            String name,
            String title,
            Level level,
            Supplier<Node> node,
            Optional<ParameterDeclaration> table,
            Optional<Fact> fact) {}

    private final Map<String, Named> byName = new LinkedHashMap<>();
    private final Map<String, List<Named>> byTitle = new LinkedHashMap<>();

    void add(String name, String title, Level level, Supplier<Node> node) {
        add(new Named(name, title, level, node, Optional.empty(), Optional.empty()));
    }

    /** A number of the law, or a table of them. */
    void add(ParameterDeclaration parameter, Supplier<Node> node) {
        add(
                new Named(
                        parameter.name(),
                        parameter.title().zh(),
                        Level.EVERYBODY,
                        node,
                        Optional.of(parameter).filter(each -> each.key().isPresent()),
                        Optional.empty()));
    }

    void add(Fact fact, Supplier<Node> node) {
        add(
                new Named(
                        fact.name(),
                        fact.title().zh(),
                        fact.level(),
                        node,
                        Optional.empty(),
                        Optional.of(fact)));
    }

    private void add(Named named) {
        byName.put(named.name(), named);
        byTitle.computeIfAbsent(named.title(), each -> new ArrayList<>()).add(named);
    }

    boolean isName(String name) {
        return byName.containsKey(name);
    }

    boolean knows(String name) {
        return byName.containsKey(name) || byTitle.containsKey(name);
    }

    /** Whether this is the name or title of something of this level, and of nothing else. */
    boolean isOnlyOf(String name, Level level) {
        var named = byName.get(name);
        var all = named == null ? byTitle.getOrDefault(name, List.of()) : List.of(named);
        return !all.isEmpty() && all.stream().allMatch(each -> each.level() == level);
    }

    Named find(Expression.Name name) {
        return Optional.ofNullable(byName.get(name.text())).orElseGet(() -> titled(name));
    }

    private Named titled(Expression.Name name) {
        var titled = byTitle.getOrDefault(name.text(), List.of());
        if (titled.isEmpty()) {
            throw new MistakeFound(
                    name.position(), Mistake.unknownName(name.text(), nearest(name.text())));
        }
        if (titled.size() > 1) {
            var names = titled.stream().map(Named::name).toList();
            throw new MistakeFound(name.position(), Mistake.ambiguous(name.text(), names));
        }

        return titled.getFirst();
    }

    private Optional<String> nearest(String written) {
        return NearestName.of(written, byName.keySet())
                .or(() -> NearestName.of(written, byTitle.keySet()));
    }
}
