package org.shouwang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code shouwang}. */
@Command(name = "shouwang")
public final class Shouwang implements Runnable {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Shouwang()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
