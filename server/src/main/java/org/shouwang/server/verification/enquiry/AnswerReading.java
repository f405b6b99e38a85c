package org.shouwang.server.verification.enquiry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.matching.AnswerRow;

/**
 * Reads the rows of an answer (读取回执): what is wrong with one is told with its line and costs no
 * other.
 */
final class AnswerReading {

    private static final int CELL_MAX = 500;
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final List<Dataset> datasets;
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();
    private long refused;

    AnswerReading(List<Dataset> datasets, LocalDate today) {
        this.datasets = List.copyOf(datasets);
        this.today = today;
    }

    /** Why a line is not taken, and what the department is asked to do. */
    record Refusal(long line, String field, Title reason, Title remedy) {}

    /** The first of them; {@link #refused()} says how many there are. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    long refused() {
        return refused;
    }

    /** The row, unless something is wrong with it. */
    Optional<AnswerRow> read(AnswerFile.Line line) {
        if (line.isBroken()) {
            return refuse(line.number(), "", garbled());
        }

        var result = result(cell(line, AnswerColumn.RESULT));
        if (result.isEmpty()) {
            return refuse(
                    line.number(),
                    AnswerColumn.RESULT.header(),
                    new Title("结果只能是有记录、无记录或未反馈", "the result is 有记录, 无记录 or 未反馈"));
        }
        var dataset = dataset(cell(line, AnswerColumn.DATASET));
        boolean names = !cell(line, AnswerColumn.DATASET).isEmpty();
        if (dataset.isEmpty() && (names || result.get() == AnswerState.FOUND)) {
            return refuse(
                    line.number(),
                    AnswerColumn.DATASET.header(),
                    new Title("没有向本部门查询这一数据项", "this dataset was not asked for"));
        }
        return row(line, dataset, result.get());
    }

    private Optional<AnswerRow> row(
            AnswerFile.Line line, Optional<Dataset> dataset, AnswerState result) {
        var date = day(cell(line, AnswerColumn.DATA_DATE));
        boolean dated = date.isPresent() && !date.get().isAfter(today);
        if (!dated && result == AnswerState.FOUND) {
            return refuse(
                    line.number(),
                    AnswerColumn.DATA_DATE.header(),
                    new Title(
                            "数据日期缺失、有误或在将来", "the date of the data is missing, wrong or to come"));
        }
        var fields = fields(line, dataset, result);
        if (fields.isEmpty()) {
            return Optional.empty();
        }

        return Optional.of(
                new AnswerRow(
                        line.number(),
                        dataset.map(Dataset::name).orElse(""),
                        cell(line, AnswerColumn.ID_NUMBER),
                        cell(line, AnswerColumn.NAME),
                        day(cell(line, AnswerColumn.BIRTH)),
                        cell(line, AnswerColumn.PLACE),
                        fields.get(),
                        dated ? date.get() : today,
                        result));
    }

    /** Nothing at all if a cell cannot be what its column says. */
    private Optional<Map<String, String>> fields(
            AnswerFile.Line line, Optional<Dataset> dataset, AnswerState result) {
        Map<String, String> fields = new HashMap<>();
        if (result != AnswerState.FOUND) {
            return Optional.of(fields);
        }

        for (var field : dataset.orElseThrow().fields()) {
            var text = line.cells().getOrDefault(field.title().zh(), "");
            var why = text.length() > CELL_MAX ? Optional.of(garbled()) : field.refusal(text);
            if (why.isPresent()) {
                refuse(line.number(), field.title().zh(), why.get());
                return Optional.empty();
            }
            if (!text.isEmpty()) {
                fields.put(field.name(), text);
            }
        }
        return Optional.of(fields);
    }

    /** What follows a line that ends nowhere is lost; it is told where. */
    void unreadable(long line) {
        refuse(line, "", garbled());
    }

    private Optional<AnswerRow> refuse(long line, String field, Title reason) {
        refused++;
        if (refusals.size() < TakeDelivery.REFUSALS_MAX) {
            refusals.add(
                    new Refusal(
                            line,
                            field,
                            reason,
                            new Title("请更正此行后重新反馈。", "Correct the line and send it again.")));
        }
        return Optional.empty();
    }

    private static Title garbled() {
        return new Title("此行损坏,无法读取", "the line is damaged and cannot be read");
    }

    private static String cell(AnswerFile.Line line, AnswerColumn column) {
        return line.cells().getOrDefault(column.header(), "");
    }

    private static Optional<AnswerState> result(String text) {
        return switch (text) {
            case AnswerColumn.RECORD -> Optional.of(AnswerState.FOUND);
            case AnswerColumn.NOTHING -> Optional.of(AnswerState.NOTHING);
            case AnswerColumn.NO_ANSWER -> Optional.of(AnswerState.NO_ANSWER);
            default -> Optional.empty();
        };
    }

    /** By its name or by its Chinese title. */
    private Optional<Dataset> dataset(String text) {
        return datasets.stream()
                .filter(one -> one.name().equals(text) || one.title().zh().equals(text))
                .findFirst();
    }

    /** 2016-05-01 or 20160501. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            text.indexOf('-') < 0
                                    ? LocalDate.parse(text, PLAIN)
                                    : LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
