package org.shouwang.cli.generate;

/** As it is written in the tables. */
enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String text;

    Sex(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}
