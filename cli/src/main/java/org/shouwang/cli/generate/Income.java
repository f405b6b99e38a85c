package org.shouwang.cli.generate;

/** What one person earns in a month, in fen. */
record Income(int wage, int business, int property, int transfer) {

    static final Income NONE = new Income(0, 0, 0, 0);

    int total() {
        return wage + business + property + transfer;
    }

    Income plus(Income other) {
        return new Income(
                wage + other.wage,
                business + other.business,
                property + other.property,
                transfer + other.transfer);
    }
}
