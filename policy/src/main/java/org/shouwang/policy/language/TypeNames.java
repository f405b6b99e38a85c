package org.shouwang.policy.language;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.graph.Type;

/**
 * What types are called in formulas and in the files of a pack: five by keyword, and each code list
 * by its name or title.
 */
public final class TypeNames {

    private static final Map<Keyword, Type> SIMPLE =
            Map.of(
                    Keyword.MONEY, Type.FEN,
                    Keyword.RATE, Type.RATE,
                    Keyword.INT, Type.INT,
                    Keyword.DATE, Type.DATE,
                    Keyword.BOOL, Type.BOOL);

    private TypeNames() {}

    public static Optional<Type> find(String text, Catalogue catalogue) {
        return Keyword.of(text)
                .flatMap(keyword -> Optional.ofNullable(SIMPLE.get(keyword)))
                .or(() -> catalogue.list(text).map(Type.Code::new));
    }

    /** The type that was probably meant. */
    public static Optional<String> nearest(String text, Catalogue catalogue) {
        var lists = catalogue.lists().values().stream().map(CodeList::name);
        return NearestName.of(
                text,
                Stream.concat(Stream.of("money", "rate", "int", "date", "bool"), lists).toList());
    }
}
