package org.shouwang.policy.verification;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Type;

/**
 * Every fact twice: as it was declared (申报) and as it was found (查得), so that a rule can compare
 * the two.
 */
public final class TwoSides {

    static final String DECLARED = "declared_";
    static final String FOUND = "found_";
    private static final String NONE = "none";

    private TwoSides() {}

    /** A catalogue that has both sides of each fact, and nothing else. */
    public static Catalogue catalogue(Catalogue one) {
        var facts = new LinkedHashMap<String, Fact>();
        one.facts()
                .values()
                .forEach(fact -> {
                    var declared = declared(fact);
                    var found = found(fact);
                    facts.put(declared.name(), declared);
                    facts.put(found.name(), found);
                });
        return new Catalogue(facts, one.lists(), one.sources());
    }

    /** The name by which a rule reads what was found. */
    public static String found(String fact) {
        return FOUND + fact;
    }

    /** The name by which a rule reads what was declared. */
    public static String declared(String fact) {
        return DECLARED + fact;
    }

    private static Fact declared(Fact fact) {
        return side(
                fact,
                declared(fact.name()),
                new Title("申报:" + fact.title().zh(), "Declared: " + fact.title().en()),
                fact.whenNothingFound());
    }

    /** What was looked for and not found comes to nothing: no car, no amount that anybody found. */
    private static Fact found(Fact fact) {
        return side(
                fact,
                found(fact.name()),
                new Title("查得:" + fact.title().zh(), "Found: " + fact.title().en()),
                fact.whenNothingFound().isPresent() ? fact.whenNothingFound() : nothing(fact));
    }

    private static OptionalLong nothing(Fact fact) {
        return switch (fact.type()) {
            case Type.Money money -> zero(fact);
            case Type.Rate rate -> zero(fact);
            case Type.Int count -> zero(fact);
            case Type.Bool bool -> zero(fact);
            case Type.Date date -> OptionalLong.empty();
            case Type.Code(var list) ->
                    list.position(NONE).map(OptionalLong::of).orElse(OptionalLong.empty());
        };
    }

    private static OptionalLong zero(Fact fact) {
        return fact.range().contains(0) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    private static Fact side(Fact fact, String name, Title title, OptionalLong whenNothingFound) {
        return new Fact(
                name,
                title,
                fact.level(),
                fact.type(),
                fact.range(),
                OptionalLong.empty(),
                whenNothingFound,
                fact.unit(),
                Optional.empty(),
                Optional.empty());
    }
}
