package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.database.Copying;

/**
 * A temporary table that is filled with COPY, a block at a time, in the binary form of PostgreSQL:
 * nothing is written as text only to be read again. A block is small enough for a small heap.
 *
 * <p>It takes what an import has hundreds of thousands of; whatever PostgreSQL is to convert goes
 * through {@link org.shouwang.server.database.StagedTable}.
 */
final class BinaryTable {

    private static final int SENT_BYTES = 1 << 18;
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final int TEXT_TYPE = 25;
    private static final int LONG_TYPE = 20;
    private static final int NOTHING = -1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final String name;
    private final int columns;
    private final Writing writing;
    private final BinaryBlock block = new BinaryBlock(SENT_BYTES + SENT_BYTES / 4);
    private int column;

    /** A table of so many columns, or those that are named behind its name. */
    BinaryTable(String name, int columns, Writing writing) {
        this.name = name;
        this.columns = columns;
        this.writing = writing;
        begin();
    }

    private void begin() {
        block.bytes(SIGNATURE);
        block.number(0);
        block.number(0);
    }

    BinaryTable add(String text) {
        next();
        block.text(text);
        return this;
    }

    /** An array of texts. */
    BinaryTable add(List<String> texts) {
        next();
        int length = beginArray(texts.size(), TEXT_TYPE, false);
        texts.forEach(block::text);
        block.endLength(length);
        return this;
    }

    /** What was said, as an array of texts. */
    BinaryTable addValues(List<Said> said) {
        next();
        int length = beginArray(said.size(), TEXT_TYPE, false);
        said.forEach(one -> block.text(one.value()));
        block.endLength(length);
        return this;
    }

    /** What was said, as an array of whole numbers, some of which may be missing. */
    BinaryTable addAmounts(List<Said> said) {
        next();
        int length = beginArray(said.size(), LONG_TYPE, true);
        for (var one : said) {
            if (one.amount().isPresent()) {
                block.number(Long.BYTES);
                block.number(one.amount().getAsLong());
            } else {
                block.number(NOTHING);
            }
        }
        block.endLength(length);
        return this;
    }

    private int beginArray(int size, int type, boolean hasNothing) {
        int length = block.beginLength();
        block.number(size == 0 ? 0 : 1);
        block.number(hasNothing ? 1 : 0);
        block.number(type);
        if (size > 0) {
            block.number(size);
            block.number(1);
        }
        return length;
    }

    BinaryTable add(UUID id) {
        next();
        block.number(2 * Long.BYTES);
        block.number(id.getMostSignificantBits());
        block.number(id.getLeastSignificantBits());
        return this;
    }

    BinaryTable add(boolean value) {
        next();
        block.number(1);
        block.one(value ? 1 : 0);
        return this;
    }

    BinaryTable add(long value) {
        next();
        block.number(Long.BYTES);
        block.number(value);
        return this;
    }

    BinaryTable add(int value) {
        next();
        block.number(Integer.BYTES);
        block.number(value);
        return this;
    }

    /** A day; the ends of time are open. */
    BinaryTable add(LocalDate day) {
        next();
        block.number(Integer.BYTES);
        block.number(days(day));
        return this;
    }

    private static int days(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }

        return day.equals(LocalDate.MAX)
                ? Integer.MAX_VALUE
                : Math.toIntExact(day.toEpochDay() - FIRST_DAY.toEpochDay());
    }

    BinaryTable add(byte[] bytes) {
        next();
        block.number(bytes.length);
        block.bytes(bytes);
        return this;
    }

    BinaryTable addNothing() {
        next();
        block.number(NOTHING);
        return this;
    }

    private void next() {
        if (column == 0) {
            block.two(columns);
        }
        column++;
    }

    void endRow() {
        if (column != columns) {
            throw new IllegalStateException(
                    name + " has " + columns + " columns, a row of it " + column);
        }
        column = 0;
        if (block.size() >= SENT_BYTES) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (block.size() == SIGNATURE.length + 2 * Integer.BYTES) {
            return;
        }

        block.two(NOTHING);
        var rows = block.take();
        writing.next(() ->
                Copying.send(writing.connection(), name, "with (format binary)", List.of(rows)));
        begin();
    }
}
