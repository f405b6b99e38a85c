package org.shouwang.server.database;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** One COPY into a temporary table; what fails half-way is cancelled. */
public final class Copying {

    private Copying() {}

    /**
     * Sends rows in the form that COPY reads.
     *
     * @param table its name, with columns behind it if not all are filled
     * @param form what follows {@code from stdin}; empty for the text form
     * @param blocks the rows, in arrays
     */
    public static void send(
            PGConnection connection, String table, String form, List<ByteBuffer> blocks) {
        try {
            var copy =
                    connection.getCopyAPI().copyIn("copy %s from stdin %s".formatted(table, form));
            try {
                for (var block : blocks) {
                    copy.writeToCopy(
                            block.array(),
                            block.arrayOffset() + block.position(),
                            block.remaining());
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("rows could not be staged in " + table, failed);
        }
    }
}
