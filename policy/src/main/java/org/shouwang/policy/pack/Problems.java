package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;

/** The problems of a pack, collected so that its author is told all of them at once. */
final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();

    /** What the step makes, or nothing if it finds a problem. */
    <T> Optional<T> noting(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (ProblemFound found) {
            all.add(found.problem());
        } catch (PolicyProblems found) {
            all.addAll(found.problems());
        }
        return Optional.empty();
    }

    void run(Runnable step) {
        noting(() -> {
            step.run();
            return step;
        });
    }

    int count() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Problem> all() {
        return new ArrayList<>(all);
    }
}
