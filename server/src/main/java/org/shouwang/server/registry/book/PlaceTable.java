package org.shouwang.server.registry.book;

import java.util.List;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.ExportTables;
import org.springframework.stereotype.Component;

/** Places with their figures, as the books from the township up print them. */
@Component
class PlaceTable {

    private static final Sheet.Columns COLUMNS =
            new Sheet.Columns(
                    List.of(
                            Words.CODE,
                            Words.NAME,
                            Words.HOUSEHOLDS,
                            Words.MEMBERS,
                            Words.REGISTERED_HOUSEHOLDS,
                            Words.REGISTERED_PERSONS,
                            Words.DIBAO_PERSONS),
                    List.of(16, 22, 9, 9, 13, 13, 13));

    private final ExportTables tables;

    PlaceTable(ExportTables tables) {
        this.tables = tables;
    }

    void begin(Sheet sheet) {
        sheet.table(COLUMNS);
    }

    void row(Sheet sheet, RegionCode place, BookFigures figures) {
        sheet.row(cells(place.value(), tables.name(place), figures));
    }

    void totals(Sheet sheet, BookFigures figures) {
        sheet.totals(cells("合计", "", figures));
        sheet.endTable();
    }

    private static List<String> cells(String code, String name, BookFigures figures) {
        return List.of(
                code,
                name,
                Long.toString(figures.households()),
                Long.toString(figures.persons()),
                Long.toString(figures.registeredHouseholds()),
                Long.toString(figures.registeredPersons()),
                Long.toString(figures.dibaoPersons()));
    }
}
