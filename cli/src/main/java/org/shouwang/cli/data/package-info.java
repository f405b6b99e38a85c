/** A data folder: the three tables of the import layout, read into situations without a server. */
@NullMarked
package org.shouwang.cli.data;

import org.jspecify.annotations.NullMarked;
