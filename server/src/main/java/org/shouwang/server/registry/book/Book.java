package org.shouwang.server.registry.book;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.registry.intake.ExportPeople;

/** One view of the register, written on a sheet. Runs inside a transaction. */
interface Book {

    Title WRITING = new Title("正在编印", "Printing");

    /**
     * What is to be written, as of which day.
     *
     * @param opened the reason on record, if names and numbers are shown whole
     */
    record Wanted(ExportPeople.Filter filter, Optional<Reveals.Opened> opened, LocalDate day) {

        /** The line below the title of a book. */
        String subtitle(String placeName) {
            return placeName + " · 按 " + day + " 的登记编印";
        }
    }

    /** Writes everything that is wanted, and says how many rows that was. */
    long write(Wanted wanted, Sheet sheet, Progress progress);
}
