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

    /**
     * Cells are written in Chinese; yes, no and the entries of a code list have an English name
     * too.
     */
    public static Title bilingual(Type type, String written) {
        return switch (type) {
            case Type.Bool yesOrNo -> new Title(written, written.equals("是") ? "Yes" : "No");
            case Type.Code code ->
                    code.list()
                            .position(written)
                            .map(position -> code.list().entries().get(position).title())
                            .orElse(new Title(written, written));
            case Type.Money money -> new Title(written, written);
            case Type.Rate rate -> new Title(written, written);
            case Type.Int whole -> new Title(written, written);
            case Type.Date date -> new Title(written, written);
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
