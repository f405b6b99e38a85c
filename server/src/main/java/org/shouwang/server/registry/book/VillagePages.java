package org.shouwang.server.registry.book;

import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.ExportTables;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/**
 * Goes from household to household in the order of villages, and begins a page with each village.
 */
@Component
class VillagePages {

    private final Families families;
    private final ExportTables tables;

    VillagePages(Families families, ExportTables tables) {
        this.families = families;
        this.tables = tables;
    }

    /** What a book writes on the page of a village. */
    interface Page {

        Sheet.Columns columns();

        /** The page of the next village begins. */
        void begin();

        /** Writes a household and says how many rows it took. */
        long add(Families.Family family);

        /** What follows the last row of a village. */
        void end();
    }

    long write(String title, Book.Wanted wanted, Sheet sheet, Progress progress, Page page) {
        sheet.title(title, wanted.subtitle(tables.name(wanted.filter().place())));
        var turning = new Turning(sheet, page);
        families.each(
                wanted.filter(),
                Optional.empty(),
                wanted.day(),
                family -> {
                    turning.add(family);
                    progress.report(turning.rows, 0, Book.WRITING);
                });
        turning.end();
        return turning.rows;
    }

    private final class Turning {

        private final Sheet sheet;
        private final Page page;
        private String village = "";
        private long rows;

        Turning(Sheet sheet, Page page) {
            this.sheet = sheet;
            this.page = page;
        }

        void add(Families.Family family) {
            var code = family.home().region();
            if (!code.equals(village)) {
                end();
                begin(code);
            }
            rows += page.add(family);
        }

        private void begin(String code) {
            var name = tables.name(new RegionCode(code));
            village = code;
            page.begin();
            sheet.page(name);
            sheet.pairs(
                    List.of(new Sheet.Pair(Words.VILLAGE, name), new Sheet.Pair(Words.CODE, code)));
            sheet.table(page.columns());
        }

        void end() {
            if (!village.isEmpty()) {
                page.end();
                sheet.endTable();
            }
        }
    }
}
