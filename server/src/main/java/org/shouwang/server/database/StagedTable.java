package org.shouwang.server.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * A temporary table that is filled with COPY, some hundred kilobytes at a time.
 *
 * <p>COPY cannot write to a table with row-level security, so rows land here first and the policy
 * is applied when they are moved. The table vanishes with the transaction.
 */
public final class StagedTable {

    /** Small blocks: large ones are dear to a small heap, which must put them aside each time. */
    private static final int BLOCK_CHARACTERS = 32 << 10;

    private static final int SENT_BYTES = 1 << 20;

    private final String name;
    private final PGConnection connection;
    private final StringBuilder buffer = new StringBuilder(2 * BLOCK_CHARACTERS);
    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int bytes;
    private boolean atStart = true;

    /** A temporary table that exists. */
    public StagedTable(String name, PGConnection connection) {
        this.name = name;
        this.connection = connection;
    }

    public StagedTable add(String text) {
        separate();
        append(text);
        return this;
    }

    private void append(String text) {
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
    }

    /** An array of texts. */
    public StagedTable add(List<String> texts) {
        separate();
        char next = '{';
        for (var text : texts) {
            buffer.append(next).append('"');
            append(quoted(text));
            buffer.append('"');
            next = ',';
        }
        buffer.append(texts.isEmpty() ? "{}" : "}");
        return this;
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    public StagedTable add(UUID id) {
        separate();
        buffer.append(id);
        return this;
    }

    public StagedTable add(boolean value) {
        separate();
        buffer.append(value ? 't' : 'f');
        return this;
    }

    public StagedTable add(long value) {
        separate();
        buffer.append(value);
        return this;
    }

    /** A day; the ends of time are open. */
    public StagedTable add(LocalDate day) {
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

    public StagedTable add(byte[] bytes) {
        separate();
        buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        return this;
    }

    public StagedTable addNothing() {
        separate();
        buffer.append("\\N");
        return this;
    }

    public void endRow() {
        buffer.append('\n');
        atStart = true;
        if (buffer.length() >= BLOCK_CHARACTERS) {
            putBlock();
        }
        if (bytes >= SENT_BYTES) {
            send();
        }
    }

    private void putBlock() {
        var block = buffer.toString().getBytes(StandardCharsets.UTF_8);
        blocks.add(ByteBuffer.wrap(block));
        bytes += block.length;
        buffer.setLength(0);
    }

    /** Sends what is left. */
    public void send() {
        putBlock();
        if (bytes == 0) {
            blocks.clear();
            return;
        }

        Copying.send(connection, name, "", blocks);
        blocks.clear();
        bytes = 0;
    }

    private void separate() {
        if (!atStart) {
            buffer.append('\t');
        }
        atStart = false;
    }
}
