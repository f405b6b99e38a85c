package org.shouwang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.whatif.RefusedAmendment;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong and chooses the exit code: 1 for what the caller can put right, 3 for what
 * we must.
 */
final class Failures implements IExecutionExceptionHandler {

    static final int TO_PUT_RIGHT = 1;
    static final int OUR_FAULT = 3;

    private static final int PROBLEMS_MAX = 100;

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult given) {
        return switch (failure) {
            case PolicyProblems policy -> problems(policy);
            case BadInput input -> toPutRight(String.valueOf(input.getMessage()));
            case NoLawInForce hole -> toPutRight(hole.text().zh() + "\n" + hole.text().en());
            case RefusedAmendment refused ->
                    toPutRight(
                            refused.what().zh()
                                    + refused.remedy().zh()
                                    + "\n"
                                    + refused.getMessage());
            default -> ourFault(failure);
        };
    }

    private int problems(PolicyProblems policy) {
        var problems = policy.problems();
        problems.stream()
                .limit(PROBLEMS_MAX)
                .forEach(problem -> surroundings.err().println(problem + "\n"));
        return toPutRight("%d 处要改 · %d to put right".formatted(problems.size(), problems.size()));
    }

    private int toPutRight(String message) {
        surroundings.err().println(message);
        return TO_PUT_RIGHT;
    }

    private int ourFault(Exception failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        surroundings.err().println("这是程序的问题,不是您的操作有误。 · This is our fault, not yours.");
        surroundings.err().println("  " + root(failure));
        surroundings.err().println(kept(trace.toString()));
        return OUR_FAULT;
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The trace goes into a file to be sent on; if there is no room for a file, it is shown. */
    private String kept(String trace) {
        try {
            var file = surroundings.var().resolve("log/failure.log");
            Files.createDirectories(Path.of(String.valueOf(file.getParent())));
            Files.writeString(file, trace);
            return "请把文件 %s 发给维护人员。 · Please send the file %s to the maintainers."
                    .formatted(file, file);
        } catch (IOException noRoom) {
            return trace;
        }
    }
}
