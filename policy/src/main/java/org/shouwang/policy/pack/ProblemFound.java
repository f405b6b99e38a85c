package org.shouwang.policy.pack;

import org.shouwang.policy.language.Problem;

/**
 * Ends the reading of one entry of a file; its problem is noted and reading goes on with the next.
 */
final class ProblemFound extends RuntimeException {

    private final Problem problem;

    ProblemFound(Problem problem) {
        super(problem.message().en(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
