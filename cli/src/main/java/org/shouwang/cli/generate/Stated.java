package org.shouwang.cli.generate;

import java.util.List;

/** What departments already stated of a person in the table of statements. */
record Stated(List<List<String>> statements) {

    private static final int FACT = Titles.STATEMENT.indexOf("事实");
    private static final int VALUE = Titles.STATEMENT.indexOf("值");

    Stated {
        statements = List.copyOf(statements);
    }

    /** The value; empty if nothing was stated. */
    String of(String fact) {
        return statements.stream()
                .filter(row -> row.get(FACT).equals(fact))
                .map(row -> row.get(VALUE))
                .findFirst()
                .orElse("");
    }
}
