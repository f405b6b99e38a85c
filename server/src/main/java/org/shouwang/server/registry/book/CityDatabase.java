package org.shouwang.server.registry.book;

import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.registry.intake.ExportTables;
import org.springframework.stereotype.Component;

/** The query of the city's database (市有数据库): villages with their figures, by any condition. */
@Component
class CityDatabase implements Book {

    private final VillageFigures villages;
    private final PlaceTable places;
    private final ExportTables tables;

    CityDatabase(VillageFigures villages, PlaceTable places, ExportTables tables) {
        this.villages = villages;
        this.places = places;
        this.tables = tables;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        var filter = wanted.filter();
        sheet.title("市数据库查询 · 按村汇总", wanted.subtitle(tables.name(filter.place())));
        sheet.pairs(
                List.of(
                        new Sheet.Pair("建档立卡户", condition(filter.registered())),
                        new Sheet.Pair("户内有人享受低保", condition(filter.dibao()))));
        places.begin(sheet);
        var total = BookFigures.NONE;
        var rows = villages.of(filter);
        for (var village : rows) {
            places.row(sheet, village.place(), village.figures());
            total = total.plus(village.figures());
        }
        places.totals(sheet, total);
        progress.report(rows.size(), rows.size(), WRITING);
        return rows.size();
    }

    private static String condition(Optional<Boolean> wanted) {
        return wanted.map(Words::yesOrNo).orElse("不限");
    }
}
