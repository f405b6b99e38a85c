package org.shouwang.cli.data;

import org.shouwang.policy.catalogue.Title;

/**
 * A row, or a whole column, that was not used, and what to do about it.
 *
 * @param line of the file, counted from 1; the header is line 1
 */
public record Refusal(String file, long line, String column, Title why, Title remedy) {

    @Override
    public String toString() {
        return "%s:%d %s %s%s%n  %s %s"
                .formatted(file, line, column, why.zh(), remedy.zh(), why.en(), remedy.en());
    }
}
