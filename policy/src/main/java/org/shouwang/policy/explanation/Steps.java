package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Step.MemberValue;
import org.shouwang.policy.explanation.Step.Use;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Definition;

/**
 * The table of an explanation: every definition that mattered, in the order of computation, with
 * what it read.
 */
final class Steps {

    /** Enough for a household of the usual size; the trace has all. */
    private static final int USES_MAX = 48;

    private final Scene scene;
    private final Citations citations;
    private final Branches branches;

    Steps(Scene scene, Citations citations) {
        this.scene = scene;
        this.citations = citations;
        this.branches = new Branches(scene);
    }

    List<Step> of(Spot result) {
        SortedMap<Integer, TreeSet<Spot>> byDefinition = new TreeMap<>();
        for (var spot : scene.mattered(result)) {
            if (scene.definition(spot).isPresent()) {
                byDefinition
                        .computeIfAbsent(spot.node(), node -> new TreeSet<>(Spot.IN_ORDER))
                        .add(spot);
            }
        }
        return byDefinition.values().stream().map(spots -> step(List.copyOf(spots))).toList();
    }

    private Step step(List<Spot> spots) {
        var first = spots.get(0);
        var definition = scene.definition(first).orElseThrow();
        boolean forEach =
                Scene.isOneOfMany(scene.node(first).level()) && scene.isOfAnother(spots.getLast());
        return new Step(
                definition.name(),
                definition.title(),
                definition.level(),
                definition.text(),
                forEach ? "" : Display.cell(definition.type(), scene.value(first)),
                forEach ? Wording.NOTHING : display(first),
                Display.unit(definition.type()),
                forEach ? spots.stream().map(spot -> member(spot, definition)).toList() : List.of(),
                uses(spots),
                branches.of(spots));
    }

    private MemberValue member(Spot spot, Definition definition) {
        return new MemberValue(
                scene.about(spot).label(),
                Display.cell(definition.type(), scene.value(spot)),
                display(spot));
    }

    private Title display(Spot spot) {
        var node = scene.node(spot);
        return Display.plain(node.type(), scene.value(spot), node.range());
    }

    private List<Use> uses(List<Spot> spots) {
        var named = new NamedValues(scene);
        return spots.stream()
                .flatMap(spot -> named.readBy(spot).stream())
                .distinct()
                .flatMap(this::use)
                .limit(USES_MAX)
                .toList();
    }

    private Stream<Use> use(Spot spot) {
        var definition = scene.definition(spot);
        if (definition.isPresent()) {
            var title = definition.get().title();
            var unit = Display.unit(definition.get().type());
            return Stream.of(use(spot, definition.get().name(), title, unit, Step.Kind.DEFINITION));
        }

        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> Stream.of(fact(spot, name));
            case Operation.Parameter(String name) -> Stream.of(parameter(spot, name));
            case Operation other -> Stream.empty();
        };
    }

    private Use use(Spot spot, String name, Title title, Title unit, Step.Kind kind) {
        var value = Display.cell(scene.node(spot).type(), scene.value(spot));
        return new Use(
                name,
                title,
                label(spot),
                value,
                display(spot),
                unit,
                kind,
                Optional.empty(),
                Optional.empty());
    }

    /** Whose value it is, where that is a person; the others belong to all. */
    private String label(Spot spot) {
        return Scene.isOneOfMany(scene.node(spot).level()) ? scene.about(spot).label() : "";
    }

    private Use fact(Spot spot, String name) {
        var fact = scene.fact(name);
        return use(spot, name, fact.title(), fact.unit(), Step.Kind.FACT)
                .toldBy(told(scene.given(spot, name)));
    }

    private Optional<Step.Told> told(Given given) {
        return switch (given) {
            case Given.Value value -> Optional.of(told(value.provenance()));
            case Given.NothingFound(var provenance) -> Optional.of(told(provenance));
            case Given.NoAnswer(var provenance) -> Optional.of(told(provenance));
            case Given.NotAsked notAsked -> Optional.empty();
        };
    }

    private Step.Told told(Provenance provenance) {
        return new Step.Told(
                provenance.source(),
                citations.source(provenance.source()),
                provenance.date(),
                provenance.evidence());
    }

    private Use parameter(Spot spot, String name) {
        var parameter = scene.answer().law().parameter(name);
        return use(spot, name, parameter.title(), parameter.unit(), Step.Kind.PARAMETER)
                .setBy(
                        new Step.SetBy(
                                parameter.document(),
                                parameter.article(),
                                parameter.from(),
                                parameter.place()));
    }
}
