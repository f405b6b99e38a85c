package org.shouwang.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program of PostgreSQL is called on this machine.
 *
 * <p>PostgreSQL refuses to run as root. Inside a container we often are: then it runs in a user
 * name space of its own, in which it is nobody, or, where that is forbidden, as the user nobody.
 */
final class PgCommand {

    private static final String NOBODY = "65534";

    private final Path bin;
    private final List<String> asSomebodyElse;

    private PgCommand(Path bin, List<String> asSomebodyElse) {
        this.bin = bin;
        this.asSomebodyElse = asSomebodyElse;
    }

    static PgCommand in(Path software) {
        return new PgCommand(software.resolve("bin"), asSomebodyElse());
    }

    /** Whether the files of the cluster must be given to the user nobody. */
    boolean needsOwner() {
        return asSomebodyElse.contains("--reuid=" + NOBODY);
    }

    /** Gives a file or folder, with all in it, to whom the program runs as. */
    void own(Path file) throws IOException, InterruptedException {
        if (needsOwner()) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, file.toString()));
        }
    }

    /** A program that runs and ends. */
    List<String> of(String program, List<String> arguments) {
        var command = new ArrayList<>(asSomebodyElse);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    /** A program that ends when the thread that started it ends, even by a kill -9 of this JVM. */
    List<String> tied(String program, List<String> arguments) {
        var command = new ArrayList<>(asSomebodyElse);
        if (works("setpriv", "--pdeathsig", "INT", "true")) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static List<String> asSomebodyElse() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (works("unshare", "-U", "true")) {
            return List.of("unshare", "-U", "--");
        }
        var drop =
                List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--");
        if (works("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            return drop;
        }

        throw new DatabaseFailure(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (util-linux)"
                        + " works here; start the server as another user, or name an external"
                        + " PostgreSQL by shouwang.database.url");
    }

    private static boolean works(String... command) {
        try {
            return run(List.of(command)) == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
