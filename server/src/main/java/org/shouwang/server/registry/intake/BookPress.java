package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.Reveals;

/** Prints books; an export asks it where what goes out is a book and not a table. */
public interface BookPress {

    /**
     * What is printed, of which households.
     *
     * @param opened the reason on record, if names and numbers are shown whole
     * @param mark who takes it out, when and what for, for every page
     */
    record Order(
            BookKind kind,
            ExportPeople.Filter filter,
            Optional<Reveals.Opened> opened,
            List<String> mark) {}

    /** Prints into a file, in the transaction around it, and says how many rows were printed. */
    long print(Order order, Path file, Progress progress) throws IOException;
}
