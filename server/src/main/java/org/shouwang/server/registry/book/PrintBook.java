package org.shouwang.server.registry.book;

import java.io.IOException;
import java.nio.file.Path;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.paper.PdfSheet;
import org.shouwang.server.registry.intake.BookKind;
import org.shouwang.server.registry.intake.BookPress;
import org.springframework.stereotype.Component;

/** Prints any of the books into a file. */
@Component
class PrintBook implements BookPress {

    private final HouseholdBooklet booklet;
    private final VillageRoll roll;
    private final TownshipRegister register;
    private final CountyFile file;
    private final CityDatabase database;
    private final ConsistencyReport consistency;
    private final ReferenceDay reference;

    PrintBook(
            HouseholdBooklet booklet,
            VillageRoll roll,
            TownshipRegister register,
            CountyFile file,
            CityDatabase database,
            ConsistencyReport consistency,
            ReferenceDay reference) {
        this.booklet = booklet;
        this.roll = roll;
        this.register = register;
        this.file = file;
        this.database = database;
        this.consistency = consistency;
        this.reference = reference;
    }

    @Override
    public long print(Order order, Path file, Progress progress) throws IOException {
        try (var sheet = sheet(order, file)) {
            return book(order.kind())
                    .write(
                            new Book.Wanted(order.filter(), order.opened(), reference.day()),
                            sheet,
                            progress);
        }
    }

    private static PdfSheet sheet(Order order, Path file) throws IOException {
        return order.kind() == BookKind.COUNTY_FILE
                ? PdfSheet.lying(file, order.mark())
                : PdfSheet.upright(file, order.mark());
    }

    private Book book(BookKind kind) {
        return switch (kind) {
            case HOUSEHOLD_BOOKLET -> booklet;
            case VILLAGE_ROLL -> roll;
            case TOWNSHIP_REGISTER -> register;
            case COUNTY_FILE -> file;
            case CITY_DATABASE -> database;
            case CONSISTENCY -> consistency;
        };
    }
}
