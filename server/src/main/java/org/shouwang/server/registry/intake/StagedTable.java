package org.shouwang.server.registry.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * A temporary table that is filled with COPY, some megabytes at a time.
 *
 * <p>COPY cannot write to a table with row-level security, so rows land here first and the policy
 * is applied when they are moved. The table vanishes with the transaction.
 */
final class StagedTable {

    private static final int BUFFER_CHARACTERS = 2 << 20;

    private final String name;
    private final PGConnection connection;
    private final StringBuilder buffer =
            new StringBuilder(BUFFER_CHARACTERS + (BUFFER_CHARACTERS >> 2));
    private boolean atStart = true;

    StagedTable(String name, PGConnection connection) {
        this.name = name;
        this.connection = connection;
    }

    StagedTable add(String text) {
        separate();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(character);
            }
        }
        return this;
    }

    StagedTable add(UUID id) {
        separate();
        buffer.append(id);
        return this;
    }

    StagedTable add(boolean value) {
        separate();
        buffer.append(value ? 't' : 'f');
        return this;
    }

    StagedTable add(OptionalLong value) {
        separate();
        if (value.isPresent()) {
            buffer.append(value.getAsLong());
        } else {
            buffer.append("\\N");
        }
        return this;
    }

    /** A day; the ends of time are open. */
    StagedTable add(LocalDate day) {
        separate();
        if (day.equals(LocalDate.MIN)) {
            buffer.append("-infinity");
        } else if (day.equals(LocalDate.MAX)) {
            buffer.append("infinity");
        } else {
            buffer.append(day);
        }
        return this;
    }

    StagedTable add(byte[] bytes) {
        separate();
        buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        return this;
    }

    StagedTable addNothing() {
        separate();
        buffer.append("\\N");
        return this;
    }

    void endRow() {
        buffer.append('\n');
        atStart = true;
        if (buffer.length() >= BUFFER_CHARACTERS) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (buffer.isEmpty()) {
            return;
        }

        try {
            var copy = connection.getCopyAPI().copyIn("copy " + name + " from stdin");
            var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("rows could not be staged in " + name, failed);
        }
        buffer.setLength(0);
    }

    private void separate() {
        if (!atStart) {
            buffer.append('\t');
        }
        atStart = false;
    }
}
