package org.shouwang.cli.screen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.cli.data.Located;
import org.shouwang.policy.pack.Pack;

/** Computes households both in columns and one by one, and keeps the first difference. */
public final class Comparison {

    private final OneByOne oneByOne;
    private final InColumns inColumns;
    private final Map<String, HouseholdRow> expected = new HashMap<>();
    private Optional<String> first = Optional.empty();

    public Comparison(Pack pack, LocalDate day) {
        this.oneByOne = new OneByOne(pack, day);
        this.inColumns = new InColumns(pack, day, this::compare);
    }

    public void add(Located household) {
        if (first.isEmpty()) {
            expected.put(household.household(), oneByOne.row(household));
            inColumns.add(household);
        }
    }

    public void finish() {
        inColumns.finish();
    }

    /** The first household that differs, with both results. */
    public Optional<String> first() {
        return first;
    }

    private void compare(HouseholdRow columns) {
        var single = expected.remove(columns.household());
        if (first.isEmpty() && !columns.equals(single)) {
            first =
                    Optional.of(
                            """
                            户 %s 的两种算法结果不同,请报告给维护人员 · household %s comes out differently; please report it
                              列式 in columns: %s
                              逐户 one by one: %s\
                            """
                                    .formatted(
                                            columns.household(),
                                            columns.household(),
                                            columns.values(),
                                            single));
        }
    }
}
