package org.shouwang.policy.language;

/** A place in a text of a pack; line and column count from 1. */
public record Position(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
