package org.shouwang.policy.verification;

import java.util.List;
import org.shouwang.policy.language.Basis;

/**
 * What a place asks of departments, out of all that could be asked.
 *
 * @param heldBy the level that answers there, for what is open otherwise
 */
public record Scope(Basis basis, HeldBy heldBy, List<Category> categories) {

    public Scope {
        categories = List.copyOf(categories);
    }

    boolean asks(Dataset dataset) {
        return categories.stream()
                .anyMatch(category -> category.datasets().contains(dataset.name()));
    }
}
