package org.shouwang.server.registry.book;

import java.util.List;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
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

    private final VillagePages villages;

    VillageRoll(VillagePages villages) {
        this.villages = villages;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        return villages.write("村册 · 户名册", wanted, sheet, progress, new Roll(wanted, sheet));
    }

    private static final class Roll implements VillagePages.Page {

        private final Wanted wanted;
        private final Sheet sheet;
        private BookFigures totals = BookFigures.NONE;
        private long onPage;

        Roll(Wanted wanted, Sheet sheet) {
            this.wanted = wanted;
            this.sheet = sheet;
        }

        @Override
        public Sheet.Columns columns() {
            return COLUMNS;
        }

        @Override
        public void begin() {
            totals = BookFigures.NONE;
            onPage = 0;
        }

        @Override
        public long add(Families.Family family) {
            var home = family.home();
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
            return 1;
        }

        @Override
        public void end() {
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
        }
    }
}
