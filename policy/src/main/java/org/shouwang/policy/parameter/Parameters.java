package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All parameters of a pack, from which the law of a place and a day is taken. */
public final class Parameters {

    private final List<ParameterDeclaration> declarations;
    private final WorkingDays workingDays;
    private final UnaryOperator<String> placeName;

    /**
     * @param placeName what readers call a place, given its code; empty if it is not known
     */
    public Parameters(
            Collection<ParameterDeclaration> declarations, UnaryOperator<String> placeName) {
        this(declarations, WorkingDays.NONE, placeName);
    }

    /**
     * @param workingDays the calendar of working days, of whatever years are published
     */
    public Parameters(
            Collection<ParameterDeclaration> declarations,
            WorkingDays workingDays,
            UnaryOperator<String> placeName) {
        this.declarations = List.copyOf(declarations);
        this.workingDays = workingDays;
        this.placeName = placeName;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * The law of a place on a day.
     *
     * @throws NoLawInForce with every parameter that has no value there and then
     */
    public Law on(String place, LocalDate day) {
        return on(
                place,
                day,
                declarations.stream()
                        .map(ParameterDeclaration::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The law of a place on a day, as far as these parameters are concerned. What else is in force
     * comes along.
     *
     * @throws NoLawInForce with every one of them that has no value there and then
     */
    public Law on(String place, LocalDate day, Set<String> used) {
        var inForce = new LinkedHashMap<String, InForce>();
        for (var declaration : declarations) {
            declaration
                    .on(place, day)
                    .ifPresent(value -> inForce.put(declaration.name(), own(declaration, value)));
        }
        requireNone(missing(used, inForce), place, day);

        for (var declaration : declarations) {
            declaration
                    .link()
                    .filter(link -> inForce.keySet().containsAll(link.parameters()))
                    .ifPresent(link ->
                            inForce.put(declaration.name(), linked(declaration, link, inForce)));
        }
        return new Law(place, day, inForce, workingDays);
    }

    /** Of those that are used, and of those that they move with, the ones without a value. */
    private List<ParameterDeclaration> missing(Set<String> used, Map<String, InForce> inForce) {
        var needed = new HashSet<>(used);
        declarations.stream()
                .filter(each -> used.contains(each.name()))
                .flatMap(each -> each.link().stream())
                .forEach(link -> needed.addAll(link.parameters()));
        return declarations.stream()
                .filter(each -> each.link().isEmpty() && needed.contains(each.name()))
                .filter(each -> !inForce.containsKey(each.name()))
                .toList();
    }

    private void requireNone(List<ParameterDeclaration> missing, String place, LocalDate day) {
        if (!missing.isEmpty()) {
            throw new NoLawInForce(missing, placeName.apply(place), place, day);
        }
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
                workingDays,
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
        return new Parameters(settled, workingDays, placeName);
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
                "",
                declaration.key().map(value::table));
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
                link.value(name -> Objects.requireNonNull(inForce.get(name))),
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
