package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Source;

/** Reads what cells of every table have in common: facts, code lists, sources and dates of data. */
record CellReading(
        Catalogue catalogue,
        LocalDate today,
        Map<String, Map<String, String>> entries,
        Map<String, LocalDate> days) {

    private static final int MEMORY_MAX = 2_000;

    CellReading(Catalogue catalogue, LocalDate today) {
        this(catalogue, today, new HashMap<>(), new HashMap<>());
    }

    /** Every statement in the columns of facts; an empty cell says nothing. */
    List<Said> facts(Row row, List<Header.FactColumn> columns) {
        List<Said> facts = new ArrayList<>(columns.size() + 2);
        for (var column : columns) {
            var text = row.text(column);
            var known = column.memory().get(text);
            if (known != null) {
                facts.add(known);
            } else if (!text.isEmpty()) {
                read(row, column, text).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<Said> read(Row row, Header.FactColumn column, String text) {
        var reading = column.fact().read(text);
        if (reading instanceof Reading.Refused refused) {
            row.refuse(column, new Complaint(refused.why(), refused.remedy()));
            return Optional.empty();
        }

        var said = Said.of(column.fact(), reading);
        said.ifPresent(known -> column.remember(text, known));
        return said;
    }

    /** The name of an entry of a code list; the title of the list is the title of the column. */
    String entry(Row row, Column column, String list) {
        var text = row.text(column);
        var seen = entries.computeIfAbsent(list, none -> new HashMap<>());
        var known = seen.get(text);
        if (known != null) {
            return known;
        }

        var codes = catalogue.lists().get(list);
        if (codes == null) {
            return text;
        }

        var position = codes.position(text).or(() -> codes.position(text + suffix(list)));
        if (position.isEmpty()) {
            row.refuse(
                    column,
                    text.isEmpty() ? RowComplaints.empty() : notInList(column, text, codes));
            return "";
        }

        var name = codes.entries().get(position.get()).name();
        if (seen.size() < MEMORY_MAX) {
            seen.put(text, name);
        }
        return name;
    }

    /** People write 汉 for 汉族. */
    private static String suffix(String list) {
        return list.equals("ethnicity") ? "族" : "";
    }

    private static Complaint notInList(Column column, String text, CodeList codes) {
        var titles = codes.entries().stream().map(entry -> entry.title().zh()).toList();
        return RowComplaints.notInList(column.title(), Nearest.of(text, titles));
    }

    /** The name of the source. */
    String source(Row row) {
        var text = row.text(Column.SOURCE);
        if (text.isEmpty() && row.header().source().isPresent()) {
            return row.header().source().get();
        }

        var found =
                catalogue.sources().stream().filter(source -> isCalled(source, text)).findFirst();
        if (found.isPresent()) {
            return found.get().name();
        }

        var titles = catalogue.sources().stream().map(source -> source.title().zh()).toList();
        row.refuse(
                Column.SOURCE,
                text.isEmpty()
                        ? RowComplaints.empty()
                        : RowComplaints.notInList(Column.SOURCE.title(), Nearest.of(text, titles)));
        return "";
    }

    private static boolean isCalled(Source source, String text) {
        return source.title().zh().equals(text)
                || source.title().en().equals(text)
                || source.name().equals(text);
    }

    /** The date of the data, which no day of the future can be; today where it was refused. */
    LocalDate dataDate(Row row) {
        var known = days.get(row.text(Column.DATA_DATE));
        if (known != null) {
            return known;
        }

        var day = row.day(Column.DATA_DATE).orElse(today);
        if (day.isAfter(today)) {
            row.refuse(Column.DATA_DATE, RowComplaints.future(today));
        } else if (!row.isRefused() && days.size() < MEMORY_MAX) {
            days.put(row.text(Column.DATA_DATE), day);
        }
        return day;
    }
}
