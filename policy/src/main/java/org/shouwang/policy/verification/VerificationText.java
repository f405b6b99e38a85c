package org.shouwang.policy.verification;

import java.util.List;
import java.util.Optional;

/**
 * All that a pack and what it inherits say about verification.
 *
 * @param datasets that are asked for in the place of the pack, by number
 * @param scope what its own document lists; nothing if every dataset known is asked for
 */
public record VerificationText(
        List<Department> departments,
        List<Dataset> datasets,
        Optional<Scope> scope,
        FindingRules rules) {

    public VerificationText {
        departments = List.copyOf(departments);
        datasets = List.copyOf(datasets);
    }

    /** Of everything known, what a place asks for. */
    public static VerificationText of(
            List<Department> departments,
            List<Dataset> datasets,
            Optional<Scope> scope,
            FindingRules rules) {
        if (scope.isEmpty()) {
            return new VerificationText(departments, datasets, scope, rules);
        }

        var level = scope.get().heldBy();
        var asked =
                datasets.stream()
                        .filter(scope.get()::asks)
                        .map(each -> each.heldBy() == HeldBy.OPEN ? each.heldBy(level) : each)
                        .toList();
        var holders = asked.stream().map(Dataset::department).distinct().toList();
        return new VerificationText(
                departments.stream().filter(each -> holders.contains(each.name())).toList(),
                asked,
                scope,
                rules);
    }

    public Optional<Department> department(String name) {
        return departments.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Dataset> dataset(String name) {
        return datasets.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What a department is asked for. */
    public List<Dataset> of(String department) {
        return datasets.stream().filter(each -> each.department().equals(department)).toList();
    }
}
