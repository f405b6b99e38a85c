package org.shouwang.server.registry.book;

import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.ExportTables;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/** The roll of a village (村有册): one row for each household, and their totals. */
@Component
class VillageRoll implements Book {

    private static final Sheet.Columns COLUMNS =
            new Sheet.Columns(
                    List.of(
                            "序号",
                            Words.HOUSEHOLD,
                            "户主",
                            Words.MEMBERS,
                            Words.REGISTERED,
                            Words.DIBAO_PERSONS,
                            "主要致贫原因",
                            "数据日期"),
                    List.of(6, 16, 12, 7, 10, 12, 16, 12));

    private final Families families;
    private final ExportTables tables;

    VillageRoll(Families families, ExportTables tables) {
        this.families = families;
        this.tables = tables;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        sheet.title(
                "村册 · 户名册",
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

    /** A page for each village, as the households come in the order of villages. */
    private final class Pages {

        private final Wanted wanted;
        private final Sheet sheet;
        private String village = "";
        private BookFigures totals = BookFigures.NONE;
        private long onPage;
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
            rows++;
            onPage++;
            totals =
                    totals.plus(
                            BookFigures.of(home.members(), home.registered(), home.dibaoPersons()));
            sheet.row(
                    List.of(
                            Long.toString(onPage),
                            home.number(),
                            ExportTables.shown(home.head(), wanted.opened()),
                            Integer.toString(home.members()),
                            Words.yesOrNo(home.registered()),
                            Integer.toString(home.dibaoPersons()),
                            family.fact(home.id(), "poverty_cause"),
                            home.dataDate().toString()));
        }

        private void begin(String code) {
            village = code;
            totals = BookFigures.NONE;
            onPage = 0;
            sheet.page(tables.name(new RegionCode(code)));
            sheet.pairs(
                    List.of(
                            new Sheet.Pair(Words.VILLAGE, tables.name(new RegionCode(code))),
                            new Sheet.Pair(Words.CODE, code)));
            sheet.table(COLUMNS);
        }

        void end() {
            if (!village.isEmpty()) {
                sheet.totals(
                        List.of(
                                "合计",
                                totals.households() + " 户",
                                "",
                                Long.toString(totals.persons()),
                                totals.registeredHouseholds() + " 户",
                                Long.toString(totals.dibaoPersons()),
                                "",
                                ""));
                sheet.endTable();
            }
        }
    }
}
