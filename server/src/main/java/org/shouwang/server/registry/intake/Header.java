package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;

/** Where each column stands. */
record Header(FileKind file, int width, Map<Column, Integer> columns, List<FactColumn> facts) {

    /** A column whose cells are statements about a fact. */
    record FactColumn(int position, Fact fact) {}

    Header {
        columns = Map.copyOf(columns);
        facts = List.copyOf(facts);
    }

    /**
     * Reads the titles. A column that is unknown or there twice is refused once and left out;
     * without a required one nothing can be understood.
     */
    static Header read(FileKind file, RawRow row, Catalogue catalogue, Consumer<Flaw> flaws) {
        if (row.cells().size() > ImportLimits.COLUMNS_MAX) {
            throw new UnreadableFile(row.line(), FileComplaints.tooManyColumns());
        }

        var reading = new HeaderReading(file, row, catalogue, flaws);
        reading.readAll();
        for (var column : file.required()) {
            if (!reading.columns.containsKey(column)) {
                throw new UnreadableFile(row.line(), FileComplaints.missingColumn(column.title()));
            }
        }
        return new Header(file, row.cells().size(), reading.columns, reading.facts);
    }

    String title(int position) {
        return Stream.concat(
                        columns.entrySet().stream()
                                .filter(entry -> entry.getValue() == position)
                                .map(entry -> entry.getKey().title()),
                        facts.stream()
                                .filter(column -> column.position() == position)
                                .map(column -> column.fact().title().zh()))
                .findFirst()
                .orElse("第 " + (position + 1) + " 列");
    }

    private static final class HeaderReading {

        private final FileKind file;
        private final RawRow row;
        private final Catalogue catalogue;
        private final Consumer<Flaw> flaws;
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final List<FactColumn> facts = new ArrayList<>();

        HeaderReading(FileKind file, RawRow row, Catalogue catalogue, Consumer<Flaw> flaws) {
            this.file = file;
            this.row = row;
            this.catalogue = catalogue;
            this.flaws = flaws;
        }

        void readAll() {
            for (int position = 0; position < row.cells().size(); position++) {
                var title = Flaw.printable(row.cells().get(position).strip());
                if (title.isEmpty()) {
                    continue;
                }

                var first = seen.putIfAbsent(title, position);
                if (first == null) {
                    read(title, position);
                } else {
                    refuse(title, FileComplaints.columnTwice(title, first + 1));
                }
            }
        }

        private void read(String title, int position) {
            var column = Column.titled(title).filter(file::has);
            var fact = catalogue.byTitle(title);
            var fitting =
                    fact.filter(found -> file.facts().filter(found.level()::equals).isPresent());
            column.ifPresent(found -> columns.put(found, position));
            fitting.ifPresent(found -> facts.add(new FactColumn(position, found)));
            if (column.isPresent() || fitting.isPresent()) {
                return;
            }

            refuse(
                    title,
                    fact.isPresent() || Column.titled(title).isPresent()
                            ? FileComplaints.otherTable(title, file.title())
                            : FileComplaints.unknownColumn(title, nearest(title)));
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
                    Flaw.refusal(
                            file, row.line(), Objects.requireNonNull(title), title, complaint));
        }
    }
}
