package org.shouwang.cli.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The three tables of a data folder. */
record Tables(Sheet households, Sheet persons, Sheet statements) implements Closeable {

    enum Format {
        csv,
        xlsx
    }

    static Tables open(Path folder, Format format) throws IOException {
        Files.createDirectories(folder);
        var tables =
                new Tables(
                        sheet(folder, "households", format),
                        sheet(folder, "persons", format),
                        sheet(folder, "statements", format));
        tables.households.row(joined(Titles.HOUSEHOLD, Titles.HOUSEHOLD_FACTS));
        tables.persons.row(joined(Titles.PERSON, Titles.PERSON_FACTS));
        tables.statements.row(Titles.STATEMENT);
        return tables;
    }

    @Override
    public void close() throws IOException {
        households.close();
        persons.close();
        statements.close();
    }

    private static Sheet sheet(Path folder, String name, Format format) throws IOException {
        var file = folder.resolve(name + "." + format);
        return switch (format) {
            case csv -> new CsvSheet(file);
            case xlsx -> new XlsxSheet(file, name);
        };
    }

    static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
