package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/** The electronic file of a county (县有电子档案): everybody, household by household. */
@Component
class CountyFile implements Book {

    private final VillagePages villages;
    private final Persons persons;

    CountyFile(VillagePages villages, Persons persons) {
        this.villages = villages;
        this.persons = persons;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        return villages.write(
                "县电子档案 · 逐户逐人", wanted, sheet, progress, new Everybody(wanted, sheet));
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

    private final class Everybody implements VillagePages.Page {

        private final Wanted wanted;
        private final Sheet sheet;

        Everybody(Wanted wanted, Sheet sheet) {
            this.wanted = wanted;
            this.sheet = sheet;
        }

        @Override
        public Sheet.Columns columns() {
            return CountyFile.this.columns();
        }

        @Override
        public void begin() {
            // Nothing is counted on this page.
        }

        @Override
        public long add(Families.Family family) {
            for (var member : family.members()) {
                row(family, persons.cells(family, member, wanted.opened()));
            }
            if (family.members().isEmpty()) {
                row(family, persons.columns().titles().stream().map(title -> "").toList());
            }
            return Math.max(1, family.members().size());
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

        @Override
        public void end() {
            // The next village follows without totals.
        }
    }
}
