package org.shouwang.server.registry.book;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.springframework.stereotype.Component;

/** The report on whether the five books agree, on paper. */
@Component
class ConsistencyReport implements Book {

    private static final Sheet.Columns FIGURES =
            new Sheet.Columns(
                    List.of(Words.VILLAGE, "指标", "户本", "村册", "镇簿", "县档案", "市数据库", "一致"),
                    List.of(22, 13, 9, 9, 9, 9, 10, 7));
    private static final Sheet.Columns DIFFERENCES =
            new Sheet.Columns(
                    List.of(Words.CODE, Words.HOUSEHOLD, Words.PERSON, "差异", "户本", "村册", "县档案"),
                    List.of(16, 14, 14, 14, 8, 8, 8));

    private record Measure(String title, ToLongFunction<BookFigures> of) {}

    private static final List<Measure> MEASURES =
            List.of(
                    new Measure(Words.HOUSEHOLDS, BookFigures::households),
                    new Measure(Words.MEMBERS, BookFigures::persons),
                    new Measure(Words.REGISTERED_HOUSEHOLDS, BookFigures::registeredHouseholds),
                    new Measure(Words.REGISTERED_PERSONS, BookFigures::registeredPersons),
                    new Measure(Words.DIBAO_PERSONS, BookFigures::dibaoPersons));

    private final CompareBooks compare;

    ConsistencyReport(CompareBooks compare) {
        this.compare = compare;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        var agreement = compare.of(wanted.filter().place(), wanted.day(), progress);
        sheet.title("五册一致性报告", agreement.name() + " · 按 " + wanted.day() + " 的登记");
        sheet.note(
                agreement.agrees()
                        ? "五册一致:%d 个村、%d 户、%d 人,逐户逐人相同。"
                                .formatted(
                                        agreement.villages().size(),
                                        agreement.households(),
                                        agreement.persons())
                        : "五册不一致:%d 处差异,见后表。".formatted(agreement.differing()));
        sheet.table(FIGURES);
        agreement.villages().forEach(village -> village(village, sheet));
        sheet.endTable();
        if (!agreement.differences().isEmpty()) {
            sheet.heading("逐户逐人的差异");
            sheet.table(DIFFERENCES);
            agreement.differences().forEach(one -> sheet.row(cells(one)));
            sheet.endTable();
        }
        return agreement.villages().size();
    }

    private static void village(Agreement.Village village, Sheet sheet) {
        for (var measure : MEASURES) {
            var cells =
                    List.of(
                            cell(village.booklet(), measure),
                            cell(village.roll(), measure),
                            cell(village.register(), measure),
                            cell(village.file(), measure),
                            cell(village.database(), measure));
            sheet.row(
                    List.of(
                            village.name(),
                            measure.title(),
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            cells.stream().distinct().count() == 1 ? "√" : "×"));
        }
    }

    private static String cell(@Nullable BookFigures figures, Measure measure) {
        return figures == null ? "0" : Long.toString(measure.of().applyAsLong(figures));
    }

    private static List<String> cells(Agreement.Disagreement one) {
        var what =
                switch (one.what()) {
                    case HOUSEHOLD -> "有无此户";
                    case PERSON -> "有无此人";
                    case MEMBERS -> Words.MEMBERS;
                    case REGISTERED -> Words.REGISTERED;
                    case DIBAO_PERSONS -> Words.DIBAO_PERSONS;
                };
        return List.of(
                one.village().value(),
                one.household(),
                one.person(),
                what,
                one.booklet(),
                one.roll(),
                one.file());
    }
}
