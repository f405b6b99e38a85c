package org.shouwang.cli.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/**
 * The columns of a table that hold facts: those whose header is the Chinese title of a fact of this
 * level.
 */
final class FactColumns {

    /** The fact in one column. */
    private record Column(int position, Fact fact) {}

    private final Table table;
    private final List<Column> columns = new ArrayList<>();
    private final Consumer<Refusal> refusals;

    FactColumns(
            Table table,
            Catalogue catalogue,
            Level level,
            Set<String> others,
            Consumer<Refusal> refusals) {
        this.table = table;
        this.refusals = refusals;
        for (int i = 0; i < table.header().size(); i++) {
            var title = table.header().get(i);
            var fact = catalogue.byTitle(title).filter(found -> found.level() == level);
            if (fact.isPresent()) {
                columns.add(new Column(i, fact.get()));
            } else if (!others.contains(title)) {
                refusals.accept(unknown(title));
            }
        }
    }

    /** What a row says of each fact; a cell that is no value of its fact refuses the row. */
    Optional<List<Saying>> of(Table.Row row, Provenance provenance) {
        var said = new ArrayList<Saying>();
        boolean refused = false;
        for (var column : columns) {
            switch (column.fact().read(row.cell(column.position()))) {
                case Reading.Said value ->
                        said.add(
                                new Saying(
                                        column.fact().name(),
                                        new Given.Value(value.value(), provenance)));
                case Reading.NothingFound nothing ->
                        said.add(
                                new Saying(
                                        column.fact().name(), new Given.NothingFound(provenance)));
                case Reading.NoAnswer none ->
                        said.add(new Saying(column.fact().name(), new Given.NoAnswer(provenance)));
                case Reading.Blank nobodyAsked -> {}
                case Reading.Refused why -> {
                    refused = true;
                    refusals.accept(
                            new Refusal(
                                    table.file(),
                                    row.line(),
                                    column.fact().title().zh(),
                                    why.why(),
                                    why.remedy()));
                }
            }
        }
        return refused ? Optional.empty() : Optional.of(said);
    }

    /** What was said of a fact. */
    record Saying(String fact, Given given) {}

    private Refusal unknown(String title) {
        return new Refusal(
                table.file(),
                1,
                title,
                new Title(
                        "指标目录里没有这一列,未采用。",
                        "The catalogue has no such fact; the column was not used."),
                new Title("请对照指标目录改列名,或删去此列。", "Correct the header, or remove the column."));
    }
}
