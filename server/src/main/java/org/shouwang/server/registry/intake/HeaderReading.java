package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;

/**
 * Reads the titles of a table. A column that is unknown or there twice is refused once and left
 * out; without a required one nothing can be understood.
 */
final class HeaderReading {

    private final FileKind file;
    private final RawRow row;
    private final Catalogue catalogue;
    private final Optional<Layout> layout;
    private final Consumer<Flaw> flaws;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<Header.FactColumn> facts = new ArrayList<>();
    private final List<Header.FactColumn> householdFacts = new ArrayList<>();
    private final Map<Integer, Map<String, String>> words = new HashMap<>();

    private HeaderReading(
            FileKind file,
            RawRow row,
            Catalogue catalogue,
            Optional<Layout> layout,
            Consumer<Flaw> flaws) {
        this.file = file;
        this.row = row;
        this.catalogue = catalogue;
        this.layout = layout;
        this.flaws = flaws;
    }

    static Header read(
            FileKind file,
            RawRow row,
            Catalogue catalogue,
            Optional<Layout> layout,
            Consumer<Flaw> flaws) {
        if (row.cells().size() > ImportLimits.COLUMNS_MAX) {
            throw new UnreadableFile(row.line(), FileComplaints.tooManyColumns());
        }

        return new HeaderReading(file, row, catalogue, layout, flaws).read();
    }

    private Header read() {
        for (int position = 0; position < row.cells().size(); position++) {
            var title = Flaw.printable(row.cells().get(position).strip());
            if (!title.isEmpty() && !ReturnedRows.isOurs(title)) {
                take(title, position);
            }
        }
        for (var column : file.required()) {
            if (!columns.containsKey(column)) {
                throw new UnreadableFile(row.line(), FileComplaints.missingColumn(titleOf(column)));
            }
        }
        return new Header(
                file,
                row.cells().size(),
                columns,
                facts,
                householdFacts,
                words,
                layout.map(Layout::source));
    }

    private void take(String title, int position) {
        var ofLayout = layout.flatMap(known -> known.column(title));
        var first =
                seen.putIfAbsent(ofLayout.map(Layout.LayoutColumn::title).orElse(title), position);
        if (first != null) {
            refuse(title, FileComplaints.columnTwice(title, first + 1));
        } else if (ofLayout.isPresent()) {
            take(ofLayout.get(), title, position);
        } else if (layout.isPresent()) {
            refuse(title, FileComplaints.unknownColumn(title, nearestOfLayout(title)));
        } else {
            takeOwn(title, position);
        }
    }

    private void take(Layout.LayoutColumn column, String title, int position) {
        if (!column.words().isEmpty()) {
            words.put(position, column.words());
        }
        if (column.isNotKept()) {
            return;
        }

        var own = Column.titled(column.as()).filter(file::has);
        own.ifPresent(found -> columns.put(found, position));
        if (own.isEmpty()) {
            catalogue
                    .fact(column.as())
                    .ifPresentOrElse(
                            fact -> take(fact, position),
                            () -> refuse(title, FileComplaints.unknownColumn(title, "")));
        }
    }

    private void take(Fact fact, int position) {
        boolean aboutHome = fact.level() == Level.HOUSEHOLD && file == FileKind.MEMBERS;
        (aboutHome ? householdFacts : facts).add(new Header.FactColumn(position, fact));
    }

    private void takeOwn(String title, int position) {
        var column = Column.titled(title).filter(file::has);
        var fact = catalogue.byTitle(title);
        var fitting = fact.filter(found -> file.facts().filter(found.level()::equals).isPresent());
        column.ifPresent(found -> columns.put(found, position));
        fitting.ifPresent(found -> facts.add(new Header.FactColumn(position, found)));
        if (column.isPresent() || fitting.isPresent()) {
            return;
        }

        refuse(
                title,
                fact.isPresent() || Column.titled(title).isPresent()
                        ? FileComplaints.otherTable(title, file.title())
                        : FileComplaints.unknownColumn(title, nearest(title)));
    }

    private String titleOf(Column column) {
        return layout.stream()
                .flatMap(known -> known.columns().stream())
                .filter(found -> found.as().equals(column.title()))
                .map(Layout.LayoutColumn::title)
                .findFirst()
                .orElse(column.title());
    }

    private String nearestOfLayout(String title) {
        return Nearest.of(
                title,
                layout.stream()
                        .flatMap(known -> known.columns().stream())
                        .map(Layout.LayoutColumn::title)
                        .toList());
    }

    private String nearest(String title) {
        var columnTitles = Stream.of(Column.values()).filter(file::has).map(Column::title);
        var factTitles =
                catalogue.facts().values().stream()
                        .filter(fact -> file.facts().filter(fact.level()::equals).isPresent())
                        .map(fact -> fact.title().zh());
        return Nearest.of(title, Stream.concat(columnTitles, factTitles).toList());
    }

    private void refuse(String title, Complaint complaint) {
        flaws.accept(
                Flaw.refusal(file, row.line(), Objects.requireNonNull(title), title, complaint));
    }
}
