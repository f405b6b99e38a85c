package org.shouwang.cli.explain;

import java.util.Locale;

/** How much of an explanation is printed. */
enum Depth {
    /** One sentence for each person or grouping. */
    SENTENCE,
    /** The named values with their sources as well. */
    TABLE,
    /** Every value as well, down to the facts. */
    TRACE;

    /** As it is written in a command. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
