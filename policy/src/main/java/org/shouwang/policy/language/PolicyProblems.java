package org.shouwang.policy.language;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with all its problems at once. */
public class PolicyProblems extends RuntimeException {

    private final List<Problem> problems;

    public PolicyProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
