package org.shouwang.server.registry.intake;

import java.util.Collection;
import org.shouwang.policy.catalogue.NearestName;

/** What somebody probably meant, as text for a remedy. */
final class Nearest {

    private static final int LENGTH_MAX = 40;

    private Nearest() {}

    /** The nearest of these names, or nothing where none is near. Long text is no misspelt name. */
    static String of(String text, Collection<String> names) {
        return text.isEmpty() || text.length() > LENGTH_MAX
                ? ""
                : NearestName.of(text, names).orElse("");
    }
}
