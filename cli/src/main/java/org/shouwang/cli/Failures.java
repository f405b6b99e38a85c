package org.shouwang.cli;

import java.io.PrintStream;
import java.util.List;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.parameter.NoLawInForce;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong and chooses the exit code: 1 for what the caller can put right, 3 for what
 * we must.
 */
final class Failures implements IExecutionExceptionHandler {

    static final int OUR_FAULT = 3;

    private static final int PROBLEMS_MAX = 100;

    private final PrintStream err;

    Failures(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult given) {
        return switch (failure) {
            case PolicyProblems policy -> problems(policy);
            case BadInput input -> said(String.valueOf(input.getMessage()));
            case NoLawInForce hole -> said(hole.text().zh() + "\n" + hole.text().en());
            default -> ourFault(failure);
        };
    }

    private int problems(PolicyProblems policy) {
        List<?> problems = policy.problems();
        problems.stream().limit(PROBLEMS_MAX).forEach(problem -> err.println(problem + "\n"));
        err.printf("%d 处要改 · %d to put right%n", problems.size(), problems.size());
        return ExitCode.SOFTWARE;
    }

    private int said(String message) {
        err.println(message);
        return ExitCode.SOFTWARE;
    }

    private int ourFault(Exception failure) {
        err.println("这是程序的问题,不是您的操作有误。请把下面的内容发给维护人员。");
        err.println("This is our fault, not yours. Please send what follows to the maintainers.");
        failure.printStackTrace(err);
        return OUR_FAULT;
    }
}
