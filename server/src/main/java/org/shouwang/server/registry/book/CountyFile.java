package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.ExportTables;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/** The electronic file of a county (县有电子档案): everybody, household by household. */
@Component
class CountyFile implements Book {

    private final Families families;
    private final Persons persons;
    private final ExportTables tables;

    CountyFile(Families families, Persons persons, ExportTables tables) {
        this.families = families;
        this.persons = persons;
        this.tables = tables;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        sheet.title(
                "县电子档案 · 逐户逐人",
                tables.name(wanted.filter().place()) + " · 按 " + wanted.day() + " 的登记编印");
        var pages = new Pages(wanted, sheet);
        families.each(
                wanted.filter(),
                Optional.empty(),
                wanted.day(),
                family -> {
                    pages.add(family);
                    progress.report(pages.rows, 0, WRITING);
                });
        pages.end();
        return pages.rows;
    }

    /** The columns of persons, after those of their household. */
    private Sheet.Columns columns() {
        var own = persons.columns();
        var titles = new ArrayList<>(List.of(Words.HOUSEHOLD, Words.REGISTERED));
        titles.addAll(own.titles());
        var widths = new ArrayList<>(List.of(13, 9));
        widths.addAll(own.widths());
        return new Sheet.Columns(titles, widths);
    }

    private final class Pages {

        private final Wanted wanted;
        private final Sheet sheet;
        private String village = "";
        private long rows;

        Pages(Wanted wanted, Sheet sheet) {
            this.wanted = wanted;
            this.sheet = sheet;
        }

        void add(Families.Family family) {
            var home = family.home();
            if (!home.region().equals(village)) {
                end();
                begin(home.region());
            }
            for (var member : family.members()) {
                rows++;
                row(family, persons.cells(family, member, wanted.opened()));
            }
            if (family.members().isEmpty()) {
                rows++;
                row(family, columns().titles().stream().skip(2).map(title -> "").toList());
            }
        }

        private void row(Families.Family family, List<String> person) {
            var cells =
                    new ArrayList<>(
                            List.of(
                                    family.home().number(),
                                    Words.yesOrNo(family.home().registered())));
            cells.addAll(person);
            sheet.row(cells);
        }

        private void begin(String code) {
            village = code;
            sheet.page(tables.name(new RegionCode(code)));
            sheet.pairs(
                    List.of(
                            new Sheet.Pair(Words.VILLAGE, tables.name(new RegionCode(code))),
                            new Sheet.Pair(Words.CODE, code)));
            sheet.table(columns());
        }

        void end() {
            if (!village.isEmpty()) {
                sheet.endTable();
            }
        }
    }
}
