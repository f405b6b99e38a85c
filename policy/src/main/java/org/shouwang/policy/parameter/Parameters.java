package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All parameters of a pack, from which the law of a place and a day is taken. */
public final class Parameters {

    private final List<ParameterDeclaration> declarations;
    private final UnaryOperator<String> placeName;

    /**
     * @param placeName what readers call a place, given its code; empty if it is not known
     */
    public Parameters(
            Collection<ParameterDeclaration> declarations, UnaryOperator<String> placeName) {
        this.declarations = List.copyOf(declarations);
        this.placeName = placeName;
    }

    /**
     * The law of a place on a day.
     *
     * @throws NoLawInForce with every parameter that has no value there and then
     */
    public Law on(String place, LocalDate day) {
        var inForce = new LinkedHashMap<String, InForce>();
        var missing = new ArrayList<ParameterDeclaration>();
        for (var declaration : declarations) {
            if (declaration.link().isEmpty()) {
                declaration
                        .on(place, day)
                        .ifPresentOrElse(
                                value -> inForce.put(declaration.name(), own(declaration, value)),
                                () -> missing.add(declaration));
            }
        }
        if (!missing.isEmpty()) {
            throw new NoLawInForce(missing, placeName.apply(place), place, day);
        }

        for (var declaration : declarations) {
            declaration
                    .link()
                    .ifPresent(link ->
                            inForce.put(declaration.name(), linked(declaration, link, inForce)));
        }
        return new Law(place, day, inForce);
    }

    /**
     * The same law with further values, by the name of the parameter.
     *
     * @throws IllegalArgumentException if there is no such parameter, or it moves with others
     */
    public Parameters with(Map<String, List<ParameterValue>> further) {
        further.keySet().forEach(this::requireOwnValues);
        return new Parameters(
                declarations.stream()
                        .map(each -> each.with(further.getOrDefault(each.name(), List.of())))
                        .toList(),
                placeName);
    }

    private void requireOwnValues(String name) {
        boolean isThere =
                declarations.stream()
                        .anyMatch(each -> each.name().equals(name) && each.link().isEmpty());
        if (!isThere) {
            throw new IllegalArgumentException(
                    name + " is no parameter with values of its own; check its name");
        }
    }

    /**
     * The same law with numbers for what its documents leave open. A number that a document gives
     * stays as it is.
     */
    public Parameters settled(Map<String, Long> numbers) {
        var settled =
                declarations.stream()
                        .map(each ->
                                Optional.ofNullable(numbers.get(each.name()))
                                        .map(each::settled)
                                        .orElse(each))
                        .toList();
        return new Parameters(settled, placeName);
    }

    public Collection<ParameterDeclaration> all() {
        return declarations;
    }

    private static InForce own(ParameterDeclaration declaration, ParameterValue value) {
        return new InForce(
                declaration.name(),
                declaration.title(),
                declaration.type(),
                declaration.unit(),
                value.value(),
                value.from(),
                value.place(),
                value.document(),
                value.article(),
                "");
    }

    /**
     * It stands as it does since the last of the values that it moves with, in the narrowest of
     * their places.
     */
    private static InForce linked(
            ParameterDeclaration declaration, Link link, Map<String, InForce> inForce) {
        var followed =
                link.parameters().stream()
                        .map(name -> Objects.requireNonNull(inForce.get(name)))
                        .toList();
        return new InForce(
                declaration.name(),
                declaration.title(),
                declaration.type(),
                declaration.unit(),
                link.value(name -> Objects.requireNonNull(inForce.get(name)).value()),
                followed.stream()
                        .map(InForce::from)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN),
                followed.stream()
                        .map(InForce::place)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""),
                link.document(),
                link.article(),
                link.formula());
    }
}
