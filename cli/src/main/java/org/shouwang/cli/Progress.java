package org.shouwang.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.shouwang.policy.catalogue.Title;

/**
 * Tells people how far long work has come. On a terminal one line is written over; elsewhere each
 * step is one line.
 */
public final class Progress {

    private static final String START_OF_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean isTerminal;
    private Title step = new Title("", "");

    /** The launcher says through SHOUWANG_TERMINAL whether somebody is watching. */
    public Progress(PrintStream err) {
        this(err, "yes".equals(System.getenv("SHOUWANG_TERMINAL")));
    }

    Progress(PrintStream err, boolean isTerminal) {
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /** The next step begins. */
    public void step(String zh, String en) {
        end();
        step = new Title(zh, en);
        if (isTerminal) {
            err.print("%s%s · %s …".formatted(START_OF_LINE, zh, en));
            err.flush();
        } else {
            err.printf("%s · %s%n", zh, en);
        }
    }

    /** How much of the step is done; only a terminal shows it. */
    public void at(long done, long total) {
        if (isTerminal && total > 0) {
            err.print(
                    String.format(
                            Locale.ROOT,
                            "%s%s · %s  %d / %d",
                            START_OF_LINE,
                            step.zh(),
                            step.en(),
                            done,
                            total));
            err.flush();
        }
    }

    /** Nothing more is to be done. */
    public void end() {
        if (isTerminal && !step.zh().isEmpty()) {
            err.println();
        }
        step = new Title("", "");
    }
}
