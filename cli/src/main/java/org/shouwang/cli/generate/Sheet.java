package org.shouwang.cli.generate;

import java.io.Closeable;
import java.util.List;

/** A table being written, row by row. */
interface Sheet extends Closeable {

    void row(List<String> cells);
}
