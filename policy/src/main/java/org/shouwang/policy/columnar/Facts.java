package org.shouwang.policy.columnar;

import java.util.Map;
import java.util.Objects;

/** Where the columns of a batch's facts come from. */
sealed interface Facts permits Facts.Held, ColumnReader {

    /** The column of a fact, which may lie in buffers that are lent. */
    Column column(String fact, Buffers buffers);

    /** Whether the columns are lent, and given back after their last reader. */
    boolean areBorrowed();

    /** Columns that somebody else has made and keeps. */
    record Held(Map<String, Column> columns) implements Facts {

        public Held {
            columns = Map.copyOf(columns);
        }

        @Override
        public Column column(String fact, Buffers buffers) {
            return Objects.requireNonNull(columns.get(fact), fact);
        }

        @Override
        public boolean areBorrowed() {
            return false;
        }
    }
}
