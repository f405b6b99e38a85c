package org.shouwang.cli.data;

import java.io.PrintStream;
import java.util.List;

/** Rows of the data that were not used, the first of them with the reason. */
public final class Refusals {

    private static final int SHOWN_MAX = 20;

    private final PrintStream err;

    public Refusals(PrintStream err) {
        this.err = err;
    }

    public void write(List<Refusal> refusals) {
        refusals.stream().limit(SHOWN_MAX).forEach(err::println);
        if (!refusals.isEmpty()) {
            err.printf("%d 处未采用 · %d not used%n", refusals.size(), refusals.size());
        }
    }
}
