package org.shouwang.server.registry;

import java.util.List;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/**
 * A fact as the field of a form.
 *
 * @param type how it is written: money, rate, int, date, bool or code
 * @param unit shown beside the value; may be empty
 * @param options the values of a code list; empty for every other type
 */
public record FactField(
        String name, Title title, Level level, String type, Title unit, List<Option> options) {

    /** One value of a code list. */
    public record Option(String name, Title title) {}

    public FactField {
        options = List.copyOf(options);
    }

    public static FactField of(Fact fact) {
        return new FactField(
                fact.name(),
                fact.title(),
                fact.level(),
                kind(fact.type()),
                fact.unit(),
                options(fact.type()));
    }

    /** The word for a type; all code lists are of one kind. */
    public static String kind(Type type) {
        return switch (type) {
            case Type.Money money -> "money";
            case Type.Rate rate -> "rate";
            case Type.Int whole -> "int";
            case Type.Date date -> "date";
            case Type.Bool bool -> "bool";
            case Type.Code code -> "code";
        };
    }

    private static List<Option> options(Type type) {
        return type instanceof Type.Code code
                ? code.list().entries().stream()
                        .map(entry -> new Option(entry.name(), entry.title()))
                        .toList()
                : List.of();
    }
}
