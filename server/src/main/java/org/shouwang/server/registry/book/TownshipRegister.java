package org.shouwang.server.registry.book;

import java.util.List;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.intake.ExportTables;
import org.springframework.stereotype.Component;

/** The register of a township (镇有簿): its villages with their totals, and who came and went. */
@Component
class TownshipRegister implements Book {

    private static final Sheet.Columns CHANGES =
            new Sheet.Columns(
                    List.of("日期", Words.VILLAGE, Words.HOUSEHOLD, Words.PERSON, "变动"),
                    List.of(12, 20, 16, 16, 10));

    private final Households households;
    private final Changes changes;
    private final Regions regions;
    private final PlaceTable places;
    private final ExportTables tables;

    TownshipRegister(
            Households households,
            Changes changes,
            Regions regions,
            PlaceTable places,
            ExportTables tables) {
        this.households = households;
        this.changes = changes;
        this.regions = regions;
        this.places = places;
        this.tables = tables;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        var place = wanted.filter().place();
        sheet.title("镇簿 · 村名册", wanted.subtitle(tables.name(place)));
        long rows = 0;
        for (var township : townships(place)) {
            rows += township(township, wanted, sheet);
            progress.report(rows, 0, WRITING);
        }
        return rows;
    }

    private List<RegionCode> townships(RegionCode place) {
        var inside =
                regions.inside(place)
                        .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                        .map(Region::code)
                        .toList();
        return inside.isEmpty() ? List.of(place.at(RegionLevel.TOWNSHIP)) : inside;
    }

    private long township(RegionCode township, Wanted wanted, Sheet sheet) {
        var counts = households.counts(regions.reach(township));
        if (counts.isEmpty()) {
            return 0;
        }

        sheet.page(tables.name(township));
        places.begin(sheet);
        var total = BookFigures.NONE;
        for (var count : counts) {
            var figures = BookFigures.of(count);
            places.row(sheet, count.place(), figures);
            total = total.plus(figures);
        }
        places.totals(sheet, total);
        changes(township, wanted, sheet);
        return counts.size();
    }

    private void changes(RegionCode township, Wanted wanted, Sheet sheet) {
        var year = changes.of(township, wanted.day().minusYears(1), wanted.day());
        sheet.heading("一年来的人员变动");
        if (year.isEmpty()) {
            sheet.note("没有登记的变动。");
            return;
        }

        sheet.table(CHANGES);
        for (var change : year) {
            sheet.row(
                    List.of(
                            change.day().toString(),
                            tables.name(new RegionCode(change.region())),
                            change.household(),
                            change.person(),
                            change.joined() ? "入户" : "离户"));
        }
        sheet.endTable();
    }
}
